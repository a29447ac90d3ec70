import { wordsIn } from '@ortaq/words';

import type { VillageVisit } from './page.ts';

/** The same visit with amounts in the currency of a cycle: an election that came from elsewhere keeps its own. */
export const inCurrency = (visit: VillageVisit, currency: string): VillageVisit =>
  currency === visit.village.currency
    ? visit
    : { ...visit, t: wordsIn(visit.language, { zone: visit.village.timeZone, currency }) };
