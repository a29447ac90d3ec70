import { rule } from '@ortaq/kernel';

import { ROLL_OBJECTION_DAYS } from '../cycles/roll-freeze.ts';

/** What may be wrong with a frozen roll: I am not on it, my settlement is wrong, somebody is on it who should not be. */
export const rollObjectionKinds = ['missing', 'settlement', 'stranger'] as const;

export type RollObjectionKind = (typeof rollObjectionKinds)[number];

const DAY = 86_400_000;

interface FrozenRoll {
  readonly frozenAt: Date;
  readonly votingOpensAt: Date;
  readonly votingClosesAt: Date;
}

/** Until when objections are taken: until the polls open, for some days at least, and never past their close. */
export function objectionsUntil({ frozenAt, votingOpensAt, votingClosesAt }: FrozenRoll): Date {
  const least = frozenAt.getTime() + ROLL_OBJECTION_DAYS * DAY;
  return new Date(Math.min(votingClosesAt.getTime(), Math.max(votingOpensAt.getTime(), least)));
}

/** What an objection to the roll depends on. */
export interface RollObjectionFacts {
  readonly kind: RollObjectionKind;
  readonly hasRoll: boolean;
  readonly isInTime: boolean;
  readonly hasIdentityNumber: boolean;
  readonly isOnRoll: boolean;
  /** This person has an objection of this kind that is not answered. */
  readonly isOpen: boolean;
}

const objection = rule<RollObjectionFacts>();
const isOwn = ({ kind }: RollObjectionFacts): boolean => kind !== 'stranger';

/** Whoever objects for themselves is known by their identity number; about another, any resident may speak. */
// prettier-ignore
export const rollObjectionRules = [
  objection('voting/roll-not-ready',       (f) => f.hasRoll),
  objection('voting/objection-late',       (f) => f.isInTime),
  objection('voting/no-identity-number',   (f) => !isOwn(f) || f.hasIdentityNumber),
  objection('voting/objection-on-roll',    (f) => f.kind !== 'missing' || !f.isOnRoll),
  objection('voting/not-on-roll',          (f) => f.kind !== 'settlement' || f.isOnRoll),
  objection('voting/objection-open',       (f) => !f.isOpen),
];

const answer = rule<{ readonly isAnswered: boolean; readonly isOwn: boolean }>();

/** An objection is answered once, and not by the one who made it. */
// prettier-ignore
export const rollAnswerRules = [
  answer('voting/objection-answered', (f) => !f.isAnswered),
  answer('voting/objection-own',      (f) => !f.isOwn),
];
