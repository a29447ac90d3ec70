import type { OutputOf, voting } from '@ortaq/contract';

export type RollImport = OutputOf<typeof voting.importRoll>;
export type RollLine = OutputOf<typeof voting.readRollImport>['lines'][number];
export type Roll = NonNullable<OutputOf<typeof voting.readRoll>['roll']>;

/** The way of a roll: a file, its questions, a second person, the hour of its seal. */
export const rollSteps = ['file', 'lines', 'second', 'sealed'] as const;

export type RollStep = (typeof rollSteps)[number];

/** Where the roll stands. */
export function stepOf(roll: Roll | null, file: RollImport | undefined): RollStep {
  if (roll || file?.status === 'confirmed') return 'sealed';
  if (!file) return 'file';
  return file.undecided > 0 ? 'lines' : 'second';
}

/** Which lines are shown at first: those about which something is to be done. */
export const firstVerdict = ({ questions, errors }: RollImport): RollLine['verdict'] =>
  questions > 0 ? 'question' : errors > 0 ? 'error' : 'accepted';
