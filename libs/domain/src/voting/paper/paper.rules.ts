import { rule } from '@ortaq/kernel';

import type { Channel } from '../voter.rules.ts';
import { addsUp, type PaperAccount } from './account.ts';
import { type BatchStep, isOver, MOST_SHEETS } from './batch.ts';

const giving = rule<{ readonly issued: Channel | null }>();

/** One person, one ballot, whichever way. */
// prettier-ignore
export const givingRules = [
  giving('voting/paper-after-token', (f) => f.issued !== 'online'),
  giving('voting/paper-given',       (f) => f.issued !== 'paper'),
];

/** Before anything changes in the account of paper: what a count has read is left alone. */
export interface PaperFacts {
  readonly isCountBegun: boolean;
}

const paper = rule<PaperFacts>();

const beforeCount = paper('voting/paper-counted', (f) => !f.isCountBegun);

const opening = rule<PaperFacts & { readonly sheets: number }>();

// prettier-ignore
export const openingRules = [
  beforeCount,
  opening('voting/batch-size', (f) => f.sheets >= 1 && f.sheets <= MOST_SHEETS),
];

/** What the next act upon a batch depends on. */
export interface BatchFacts extends PaperFacts {
  readonly step: BatchStep;
}

const batch = rule<BatchFacts>();

export interface KeyingFacts extends BatchFacts {
  readonly lines: number;
  /** Sheets of the pile, or differences where a third person reads. */
  readonly expected: number;
  readonly hasKeyed: boolean;
}

const keying = rule<KeyingFacts>();

const isKeyed = ({ step }: BatchFacts): boolean => step === 'first' || step === 'second' || step === 'third';

/** Two people read a pile, each alone, and a third looks where they differ. */
// prettier-ignore
export const keyingRules = [
  beforeCount,
  keying('voting/batch-keyed',       (f) => isKeyed(f)),
  keying('voting/batch-own-keying',  (f) => !f.hasKeyed),
  keying('voting/batch-only-differs', (f) => f.step !== 'third' || f.lines === f.expected),
  keying('voting/batch-count',       (f) => f.step === 'third' || f.lines === f.expected),
];

export interface SigningFacts extends BatchFacts {
  readonly hasSigned: boolean;
  /** The seal that the person read, and the one that the batch has. */
  readonly seen: string;
  readonly seal: string;
  /** Ballots given out, and sheets with this batch and every one that is signed or set aside. */
  readonly given: number;
  readonly found: number;
}

const signing = rule<SigningFacts>();

// prettier-ignore
export const signingRules = [
  beforeCount,
  signing('voting/batch-not-read',    (f) => f.step === 'sign'),
  signing('voting/batch-signed-by-you', (f) => !f.hasSigned),
  signing('voting/batch-changed',     (f) => f.seen === f.seal),
  signing('voting/paper-too-many',    (f) => f.found <= f.given),
];

/** A batch is read anew as a version of its own; the earlier one stays on record. */
// prettier-ignore
export const reopeningRules = [
  ...openingRules,
  batch('voting/batch-replaced', (f) => f.step !== 'replaced'),
];

/** What three people signed for is not set aside by one. */
// prettier-ignore
export const asideRules = [
  beforeCount,
  batch('voting/batch-closed', (f) => !isOver(f.step)),
];

/** Everything about the paper of a vote before it is declared to add up. */
export interface PaperAccountFacts extends PaperFacts {
  readonly open: number;
  readonly account: PaperAccount;
}

const settling = rule<PaperAccountFacts>();

const noneOpen = settling('voting/batches-open', (f) => f.open === 0);

export const settlingRules = [
  beforeCount,
  noneOpen,
  settling('voting/paper-does-not-add-up', (f) => addsUp(f.account)),
];

/** A count waits until every paper ballot that was given out lies in a signed batch or is accounted for otherwise. */
export const countablePaperRules = [noneOpen, settling('voting/paper-not-settled', (f) => addsUp(f.account))];
