import { rule } from '@ortaq/kernel';

import type { ProposalStatus } from '../proposals/proposal.process.ts';

export const decisionKinds = ['returned', 'merged', 'admitted', 'refused'] as const;

export type DecisionKind = (typeof decisionKinds)[number];

/** A returned proposal is answered by mending it; the other decisions may be objected to. */
export const isObjectable = (kind: DecisionKind): boolean => kind !== 'returned';

export interface ObjectionFacts {
  /** The latest decision; null when there is none. */
  readonly decision: DecisionKind | null;
  /** The decision still holds: the proposal stands where it put it. */
  readonly status: ProposalStatus;
  readonly hasObjected: boolean;
}

const objecting = rule<ObjectionFacts>();

// prettier-ignore
export const objectionRules = [
  objecting('review/nothing-to-object', (f) => f.decision !== null && isObjectable(f.decision) && f.decision === f.status),
  objecting('review/objected-already',  (f) => !f.hasObjected),
];

export interface AnswerFacts {
  readonly isAnswered: boolean;
  /** The one who answers made the decision. */
  readonly isOwnDecision: boolean;
  readonly isOwnProposal: boolean;
  readonly hasConflict: boolean;
}

const answering = rule<AnswerFacts>();

/** An objection is answered once, by somebody else than who decided. */
// prettier-ignore
export const answerRules = [
  answering('review/objection-answered', (f) => !f.isAnswered),
  answering('review/own-decision',       (f) => !f.isOwnDecision),
  answering('review/own-proposal',       (f) => !f.isOwnProposal),
  answering('review/conflict-declared',  (f) => !f.hasConflict),
];
