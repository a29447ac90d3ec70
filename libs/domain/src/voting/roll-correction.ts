import { rule } from '@ortaq/kernel';

import type { Channel } from './voter.rules.ts';

/** What a decision after the freeze may do to the roll: let a person in, move them to another settlement, take them off. */
export const rollCorrectionKinds = ['enter', 'settle', 'strike'] as const;

export type RollCorrectionKind = (typeof rollCorrectionKinds)[number];

/** What a correction depends on, both when it is entered and when it is confirmed. */
export interface RollCorrectionFacts {
  readonly kind: RollCorrectionKind;
  readonly hasRoll: boolean;
  readonly isOnRoll: boolean;
  /** Whether this person was given a token or a paper ballot. */
  readonly issued: Channel | null;
}

const correction = rule<RollCorrectionFacts>();

/** Nobody is taken off the roll who was given the right to a ballot: it may lie in the box, and no one could find it there. */
// prettier-ignore
export const rollCorrectionRules = [
  correction('voting/roll-not-ready',     (f) => f.hasRoll),
  correction('voting/correction-on-roll', (f) => f.kind !== 'enter' || !f.isOnRoll),
  correction('voting/correction-not-on-roll', (f) => f.kind === 'enter' || f.isOnRoll),
  correction('voting/correction-issued',  (f) => f.kind !== 'strike' || f.issued === null),
];

export interface SettlingFacts {
  readonly isWaiting: boolean;
  /** Whether the one who settles it entered it. */
  readonly isOwnEntry: boolean;
  /** Whether the second person read the same identity number in the paper. */
  readonly isSameNumber: boolean;
  /** How many people are on the roll afterwards. */
  readonly remaining: number;
}

const settling = rule<Partial<SettlingFacts>>();

const waiting = settling('voting/correction-settled', (f) => f.isWaiting === true);
const another = settling('voting/correction-own', (f) => f.isOwnEntry === false);

/** Two people read the same paper, as with money. */
// prettier-ignore
export const confirmCorrectionRules = [
  waiting,
  another,
  settling('voting/correction-differs', (f) => f.isSameNumber === true),
  settling('voting/roll-nobody',        (f) => (f.remaining ?? 0) > 0),
];

export const giveBackCorrectionRules = [waiting, another];
