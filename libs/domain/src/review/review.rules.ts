import { type Money, rule } from '@ortaq/kernel';

import type { ProposalStatus } from '../proposals/proposal.process.ts';
import { type Answer, type Criterion, failedOf, openOf } from './criteria.ts';

/** What every act of a reviewer depends on. */
export interface ReviewerFacts {
  /** The reviewer is the author or a co-author. */
  readonly isOwnProposal: boolean;
  /** The reviewer has said that somebody near to them gains or loses by it. */
  readonly hasConflict: boolean;
}

/** A proposal as it stands before a verdict. */
export interface VerdictFacts extends ReviewerFacts {
  readonly status: ProposalStatus;
  readonly answers: readonly Answer[];
  readonly cost: Money;
  readonly limits: { readonly least: Money; readonly most: Money };
  readonly now: Date;
  readonly votingOpensAt: Date;
}

const reviewer = rule<ReviewerFacts>();

/** Nobody decides in their own matter. */
export const impartialityRules = [
  reviewer('review/own-proposal', (f) => !f.isOwnProposal),
  reviewer('review/conflict-declared', (f) => !f.hasConflict),
];

const verdict = rule<VerdictFacts>();

const underReview = verdict('review/not-under-review', (f) => f.status === 'submitted');
const costInLimits = verdict('review/cost-outside-limits', (f) => f.cost >= f.limits.least && f.cost <= f.limits.most);

const checklist = rule<Pick<VerdictFacts, 'status' | 'answers'> & ReviewerFacts>();

/** Filling in the checklist. */
// prettier-ignore
export const checkRules = [
  ...impartialityRules,
  checklist('review/not-under-review', (f) => f.status === 'submitted'),
  checklist('review/criterion-repeated', (f) => new Set(f.answers.map(({ criterion }) => criterion)).size === f.answers.length),
  checklist('review/why-missing',      (f) => f.answers.every(({ isMet, why }) => isMet || why.trim() !== '')),
];

// prettier-ignore
export const admitRules = [
  ...impartialityRules,
  underReview,
  verdict('review/checks-open',  (f) => openOf(f.answers).length === 0),
  verdict('review/check-failed', (f) => failedOf(f.answers).length === 0),
  costInLimits,
];

const returning = rule<VerdictFacts & { readonly respondBy: Date }>();

/** Back to the author for a change: something must be wrong, and there must be time to mend it. */
// prettier-ignore
export const returnRules = [
  ...impartialityRules,
  underReview,
  verdict('review/nothing-failed',     (f) => failedOf(f.answers).length > 0),
  returning('review/respond-by-past',  (f) => f.respondBy > f.now),
  returning('review/respond-by-late',  (f) => f.respondBy < f.votingOpensAt),
];

const refusing = rule<VerdictFacts & { readonly criterion: Criterion; readonly respondBy: Date | null }>();

/** A refusal names the criterion that the proposal fails. A returned one may be refused when its author let the day pass. */
// prettier-ignore
export const refuseRules = [
  ...impartialityRules,
  refusing('review/not-under-review',    (f) => f.status === 'submitted' || f.status === 'returned'),
  refusing('review/author-still-has-time', (f) => f.status !== 'returned' || f.respondBy === null || f.respondBy <= f.now),
  refusing('review/criterion-not-failed', (f) => failedOf(f.answers).includes(f.criterion)),
];

export interface MergeFacts extends VerdictFacts {
  readonly isItself: boolean;
  readonly isOfSameCycle: boolean;
  readonly targetStatus: ProposalStatus;
}

const merging = rule<MergeFacts>();

// prettier-ignore
export const mergeRules = [
  ...impartialityRules,
  underReview,
  merging('review/merged-into-itself',  (f) => !f.isItself),
  merging('review/merged-into-closed',  (f) => f.isOfSameCycle && ['submitted', 'returned', 'admitted'].includes(f.targetStatus)),
];

const correcting = rule<VerdictFacts & { readonly corrected: Money }>();

/** The office corrects a cost; the reason stays beside it. */
// prettier-ignore
export const costRules = [
  ...impartialityRules,
  underReview,
  correcting('review/cost-unchanged',      (f) => f.corrected !== f.cost),
  correcting('review/cost-outside-limits', (f) => f.corrected >= f.limits.least && f.corrected <= f.limits.most),
];

const declaring = rule<{ readonly hasConflict: boolean }>();

export const conflictRules = [declaring('review/conflict-declared-already', (f) => !f.hasConflict)];
