import { rule } from '@ortaq/kernel';

export interface RollFacts {
  /** The cycle has a confirmed roll. */
  readonly isFrozen: boolean;
  /** This import was replaced by a newer one, or is the confirmed one. */
  readonly isWaiting: boolean;
  readonly undecided: number;
  readonly entering: number;
  /** The number of people that the confirming person was shown. */
  readonly expected: number;
  readonly isOwnImport: boolean;
  /** Every line to be decided is a question. */
  readonly areQuestions: boolean;
}

const roll = rule<Partial<RollFacts>>();

const notFrozen = roll('voting/roll-frozen', (f) => f.isFrozen === false);
const waiting = roll('voting/roll-import-replaced', (f) => f.isWaiting === true);

export const importRules = [notFrozen];

/** Errors are mended in the file; only a question is decided here. */
export const lineRules = [notFrozen, waiting, roll('voting/roll-line-no-question', (f) => f.areQuestions === true)];

/** Two people make a roll: one imports, another confirms. */
// prettier-ignore
export const confirmRules = [
  notFrozen,
  waiting,
  roll('voting/roll-own-import', (f) => f.isOwnImport === false),
  roll('voting/roll-undecided',  (f) => f.undecided === 0),
  roll('voting/roll-nobody',     (f) => (f.entering ?? 0) > 0),
  roll('voting/roll-changed',    (f) => f.expected === f.entering),
];
