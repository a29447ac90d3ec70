import type { OutputOf, voting } from '@ortaq/contract';

export type RollImport = OutputOf<typeof voting.importRoll>;
export type RollLine = OutputOf<typeof voting.readRollImport>['lines'][number];
export type Roll = NonNullable<OutputOf<typeof voting.readRoll>['roll']>;

/** The way of a roll: a file, its questions, a second person, a seal. */
export const rollSteps = ['file', 'lines', 'second', 'sealed'] as const;

export type RollStep = (typeof rollSteps)[number];

/** Where the roll stands. */
export function stepOf(roll: Roll | null, waiting: RollImport | undefined): RollStep {
  if (roll) return 'sealed';
  if (!waiting) return 'file';
  return waiting.undecided > 0 ? 'lines' : 'second';
}

/** Which lines are shown at first: those about which something is to be done. */
export const firstVerdict = ({ questions, errors }: RollImport): RollLine['verdict'] =>
  questions > 0 ? 'question' : errors > 0 ? 'error' : 'accepted';
