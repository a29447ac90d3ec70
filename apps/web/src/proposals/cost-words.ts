import type { Say } from '@ortaq/words';

/** A cost as the public reads it: until somebody has estimated it there is none. */
export const costWords = (t: Say, cost: string): string =>
  BigInt(cost) === 0n ? t('proposals.cost.unknown') : t.format.money(BigInt(cost));
