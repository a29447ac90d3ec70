import { rule } from '@ortaq/kernel';

import { isRuralDistrict, type Place } from './place.ts';

/** What opening a village depends on. */
export interface OpeningFacts {
  /** The place in the newest classifier. */
  readonly place: Pick<Place, 'level' | 'typeCode'> | null;
  readonly slug: string;
  readonly isOpen: boolean;
  readonly isSlugTaken: boolean;
}

/** First words of addresses that belong to the site itself. */
// prettier-ignore
const ownWords = new Set([
  'accessibility', 'admin', 'api', 'assets', 'country', 'data', 'demo', 'districts', 'en', 'health', 'help', 'inbox',
  'kiosk', 'kk', 'look', 'me', 'metrics', 'operator', 'places', 'regions', 'ru', 'sheets', 'sign-in', 'sign-out', 'start',
  'verify', 'villages',
]);

const opening = rule<OpeningFacts>();

export const communityRules = [
  opening('communities/place-unknown', ({ place }) => place !== null),
  opening('communities/not-a-rural-district', ({ place }) => place === null || isRuralDistrict(place)),
  opening('communities/already-open', ({ isOpen }) => !isOpen),
  opening('communities/slug-reserved', ({ slug }) => !ownWords.has(slug)),
  opening('communities/slug-taken', ({ isSlugTaken }) => !isSlugTaken),
] as const;

/** What changing the settlements of a village depends on. */
export interface SettlementFacts {
  readonly isUsed: boolean;
}

export const settlementRules = [
  rule<SettlementFacts>()('communities/settlement-in-use', ({ isUsed }) => !isUsed),
] as const;
