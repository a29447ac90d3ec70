import { rule } from '@ortaq/kernel';

import { type AdoptionFacts, adoptionRules } from '../budget/adoption.rules.ts';
import { type Attendance, quorumRule } from './quorum.ts';
import type { SessionState } from './session.process.ts';

/** `adopt`: money is set aside for the winners. `remand`: the count goes back with reasons. */
export const resolutionKinds = ['adopt', 'remand'] as const;

export type ResolutionKind = (typeof resolutionKinds)[number];

/** What a resolution depends on. */
export interface ResolutionFacts extends Attendance {
  readonly session: SessionState;
  /** Items on which nothing is decided yet. */
  readonly undecided: number;
  /** How the vote on the certified count ended; null before it did. */
  readonly isCarried: boolean | null;
}

const resolving = rule<ResolutionFacts>();

/** The resolution is the last act of a session: what it says, the votes have said before. */
const endingRules = [
  resolving('council/session-not-open', ({ session }) => session === 'open'),
  quorumRule,
  resolving('council/items-open', ({ undecided }) => undecided === 0),
] as const;

export const adoptRules = [
  ...endingRules,
  resolving('council/not-carried', ({ isCarried }) => isCarried !== false),
  ...adoptionRules,
] as const;

export const remandRules = [
  ...endingRules,
  resolving('council/carried', ({ isCarried }) => isCarried !== true),
] as const;

export type AdoptFacts = ResolutionFacts & AdoptionFacts;
