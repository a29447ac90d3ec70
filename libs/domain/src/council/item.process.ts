import { defineProcess, rule } from '@ortaq/kernel';

import { type Attendance, quorumRule } from './quorum.ts';
import type { SessionState } from './session.process.ts';

/** `result`: the certified count of the cycle, once in a session. `other`: whatever else the Kenes speaks of. */
export const itemKinds = ['result', 'other'] as const;

export type ItemKind = (typeof itemKinds)[number];

/** What opening and closing the vote on an item depends on. */
export interface ItemFacts extends Attendance {
  readonly session: SessionState;
  /** Votes given on this item so far. */
  readonly given: number;
  /** The vote on another item is open. */
  readonly isAnotherOpen: boolean;
}

const fact = rule<ItemFacts>();

const sessionOpen = fact('council/session-not-open', ({ session }) => session === 'open');

export const itemOpeningRules = [
  sessionOpen,
  quorumRule,
  fact('council/another-item-open', ({ isAnotherOpen }) => !isAnotherOpen),
] as const;

export const itemClosingRules = [sessionOpen, quorumRule, fact('council/no-votes', ({ given }) => given > 0)] as const;

/** The life of an item of the agenda: one vote, by name. */
export const itemProcess = defineProcess<ItemFacts>()({
  waiting: { open: { to: 'voting', needs: itemOpeningRules } },
  voting: { close: { to: 'decided', needs: itemClosingRules } },
  decided: {},
});

export type ItemState = keyof typeof itemProcess;

export const itemStates = Object.keys(itemProcess) as [ItemState, ...ItemState[]];
