import type { GivenVote } from '@ortaq/ui';
import type { Say } from '@ortaq/words';

import type { Minutes } from './session.ts';

type Item = Minutes['items'][number];

/** Votes in the order of the sentence, in favour, against, abstained; then a ring for each that is still awaited. */
export function cellsOf({ roll, state }: Pick<Item, 'roll' | 'state'>): GivenVote[] {
  const given = (['for', 'against', 'abstain'] as const).flatMap((kind) =>
    roll.filter(({ mark }) => mark === kind).map(({ name }) => ({ key: name, kind })),
  );
  const awaited = state === 'voting' ? roll.filter(({ mark }) => mark === 'silent') : [];
  return [...given, ...awaited.map(({ name }) => ({ key: name, kind: 'absent' as const }))];
}

/** How the vote stands in numbers, and how it ended. */
export const outcomeWords = (
  t: Say,
  { tally, isCarried }: Pick<Item, 'tally' | 'isCarried'>,
): readonly [counts: string, end: string] => [
  tally ? t('council.outcome', tally) : '',
  isCarried === null ? '' : t(isCarried ? 'council.outcome.carried' : 'council.outcome.lost'),
];
