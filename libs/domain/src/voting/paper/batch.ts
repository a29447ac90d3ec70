/** The most sheets of one batch: as many as two people read without a pause. */
export const MOST_SHEETS = 25;

/** People who sign for a batch. */
export const SIGNATURES = 3;

/** People who key a batch: the third only where the first two differ. */
export const ROUNDS = 3;

/** A batch on its way: read by two people, by a third where they differ, signed by three. */
export const batchSteps = ['first', 'second', 'third', 'sign', 'signed', 'aside', 'replaced'] as const;

export type BatchStep = (typeof batchSteps)[number];

/** Steps from which nothing is left to do. */
export const isOver = (step: BatchStep): boolean => step === 'signed' || step === 'aside' || step === 'replaced';

/** The lines of each keying, in the order of the rounds. The third holds one line for each difference. */
export type Rounds = readonly (readonly string[])[];

/** Places, from 0, at which two people read a sheet differently. */
export const differencesOf = ([first = [], second = []]: Rounds): number[] =>
  first.flatMap((line, place) => (line === second[place] ? [] : [place]));

/** What the pile says by everything that was read, or null while somebody still has to read. */
export function agreedLines(rounds: Rounds): readonly string[] | null {
  const [first, second, third = []] = rounds;
  if (!first || !second) return null;
  const differences = differencesOf(rounds);
  if (third.length !== differences.length) return null;
  return first.map((line, place) => third[differences.indexOf(place)] ?? line);
}

export interface BatchState {
  readonly rounds: Rounds;
  readonly signatures: number;
  readonly isAside: boolean;
  /** A newer version stands in its place. */
  readonly isReplaced: boolean;
}

export function stepOf({ rounds, signatures, isAside, isReplaced }: BatchState): BatchStep {
  if (isReplaced) return 'replaced';
  if (isAside) return 'aside';
  if (signatures >= SIGNATURES) return 'signed';
  if (agreedLines(rounds)) return 'sign';
  return batchSteps[rounds.length]!;
}
