import type { Rotation } from './rotation.ts';

/** The papers of a vote on paper, in the order in which they are printed. The roll of voters is not among them: it names people. */
export const printParts = [
  'ballot-a',
  'ballot-b',
  'ballot-c',
  'ballot-d',
  'large-a',
  'large-b',
  'large-c',
  'large-d',
  'stubs',
  'card',
  'poster',
  'booklet',
  'seal',
  'batch',
  'reconciliation',
  'result',
] as const;

export type PrintPart = (typeof printParts)[number];

/** The rotation that a part is, for the ballots. */
export const rotationOf: Partial<Record<PrintPart, Rotation>> = {
  'ballot-a': 'A',
  'ballot-b': 'B',
  'ballot-c': 'C',
  'ballot-d': 'D',
  'large-a': 'A',
  'large-b': 'B',
  'large-c': 'C',
  'large-d': 'D',
};

/** Whether a part is a ballot in large print. Its code is that of the usual one: nothing that is typed in tells them apart. */
export const isLarge = (part: PrintPart): boolean => part.startsWith('large-');

/** One run of the press. */
export interface PrintRun {
  /** 1 for the first; told on every ballot of the run. */
  readonly run: number;
  /** The serial number on the first stub. */
  readonly firstStub: number;
  readonly stubs: number;
}

const SERIAL_DIGITS = 6;

/** The serial numbers of the stubs of a run, all of one length. */
export const serialsOf = ({ firstStub, stubs }: PrintRun): string[] =>
  Array.from({ length: stubs }, (_, at) => String(firstStub + at).padStart(SERIAL_DIGITS, '0'));

/** What the small code on a ballot says: which vote, rotation and run. The same on every ballot of a rotation. */
export const ballotCode = (of: {
  readonly kato: string;
  readonly mark: string;
  readonly rotation: Rotation;
  readonly run: number;
}): string => `ORTAQ/${of.kato}/${of.mark}/${of.rotation}/${of.run}`;
