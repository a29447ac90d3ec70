import type { OutputOf, tally, voting } from '@ortaq/contract';
import { SMALLEST_GROUP } from '@ortaq/domain/voting';

export type Counted = OutputOf<typeof tally.listResults>['cycles'][number];
export type Results = NonNullable<OutputOf<typeof tally.readResults>['results']>;
export type Turnout = OutputOf<typeof voting.readTurnout>;

/** How many of a hundred. */
export const of100 = (count: number, all: number): number => Math.round((count * 100) / Math.max(all, 1));

/** Which cycle was asked for, by its mark; without one the newest that is counted. */
export const chosenOf = (cycles: readonly Counted[], asked: string | null): Counted | undefined =>
  asked === null ? cycles[0] : cycles.find(({ mark, cycle }) => mark === asked || cycle === asked);

/** Whether the ballots are too few to be shown: nobody but the box has them then, and nobody can count again. */
export const isWithheld = ({ ballots }: Results, { isImported }: Counted): boolean =>
  !isImported && ballots < SMALLEST_GROUP;
