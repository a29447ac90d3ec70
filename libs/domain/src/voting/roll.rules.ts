import { rule } from '@ortaq/kernel';

export interface RollFacts {
  /** The roll is frozen, or its hour has come and somebody confirmed it. */
  readonly isClosed: boolean;
  /** No newer file took the place of this one. */
  readonly isWaiting: boolean;
  readonly isConfirmed: boolean;
  readonly undecided: number;
  readonly entering: number;
  /** The number of people that the confirming person was shown. */
  readonly expected: number;
  readonly isOwnImport: boolean;
  /** Every line to be decided is a question. */
  readonly areQuestions: boolean;
}

const roll = rule<Partial<RollFacts>>();

const notClosed = roll('voting/roll-frozen', (f) => f.isClosed === false);
const waiting = roll('voting/roll-import-replaced', (f) => f.isWaiting === true);
const notConfirmed = roll('voting/roll-confirmed', (f) => f.isConfirmed === false);

export const importRules = [notClosed];

/** Errors are mended in the file; only a question is decided here. */
export const lineRules = [
  notClosed,
  waiting,
  notConfirmed,
  roll('voting/roll-line-no-question', (f) => f.areQuestions === true),
];

/** Two people make a roll: one imports, another confirms. Then the clock freezes it at the hour of the plan, or at once if that has passed. */
// prettier-ignore
export const confirmRules = [
  notClosed,
  waiting,
  notConfirmed,
  roll('voting/roll-own-import', (f) => f.isOwnImport === false),
  roll('voting/roll-undecided',  (f) => f.undecided === 0),
  roll('voting/roll-nobody',     (f) => (f.entering ?? 0) > 0),
  roll('voting/roll-changed',    (f) => f.expected === f.entering),
];

/** What freezing depends on: nobody decides about it, the clock does. */
export interface FreezeFacts {
  readonly isFrozen: boolean;
  readonly hasConfirmed: boolean;
  readonly isDue: boolean;
}

const freeze = rule<FreezeFacts>();

// prettier-ignore
export const freezeRules = [
  freeze('voting/roll-frozen',        (f) => !f.isFrozen),
  freeze('voting/roll-unconfirmed',   (f) => f.hasConfirmed),
  freeze('voting/roll-early',         (f) => f.isDue),
];
