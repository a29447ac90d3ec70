import { rule } from '@ortaq/kernel';

import type { ItemState } from './item.process.ts';
import type { SessionState } from './session.process.ts';

/** Why a member has no vote on an item. */
export const interestKinds = ['author', 'relative', 'business', 'other'] as const;

export type InterestKind = (typeof interestKinds)[number];

/** A member before an item of the agenda. */
export interface VoterFacts {
  readonly session: SessionState;
  readonly item: ItemState;
  readonly isMember: boolean;
  readonly isPresent: boolean;
  readonly isRecused: boolean;
  /** The member wrote a project that the item would give money to. */
  readonly isAuthor: boolean;
}

const voter = rule<VoterFacts>();

const sessionOpen = voter('council/session-not-open', ({ session }) => session === 'open');
const member = voter('council/not-a-member', ({ isMember }) => isMember);
const present = voter('council/not-present', ({ isMember, isPresent }) => !isMember || isPresent);

export const votingRules = [
  sessionOpen,
  voter('council/item-not-open', ({ session, item }) => session !== 'open' || item === 'voting'),
  member,
  present,
  voter('council/recused', ({ isRecused }) => !isRecused),
  voter('council/own-project', ({ isRecused, isAuthor }) => isRecused || !isAuthor),
] as const;

export const interestRules = [
  sessionOpen,
  voter('council/item-decided', ({ item }) => item !== 'decided'),
  member,
  present,
  voter('council/recused-already', ({ isRecused }) => !isRecused),
] as const;
