import { rule } from '@ortaq/kernel';

import { isOpenToAuthor, isUndecided, type ProposalStatus, proposalProcess } from './proposal.process.ts';

/** Unfinished ideas of one person in one cycle. */
export const MOST_DRAFTS = 10;

const drafting = rule<{ readonly drafts: number }>();

/** Before one more draft is begun. */
export const draftRules = [drafting('proposals/too-many-drafts', (f) => f.drafts < MOST_DRAFTS)] as const;

export interface AmendmentFacts {
  readonly status: ProposalStatus;
  readonly respondBy: Date | null;
  readonly now: Date;
}

const amending = rule<AmendmentFacts>();

/** Before its authors change what a proposal says or shows. */
// prettier-ignore
export const amendmentRules = [
  amending('proposals/closed-to-authors', (f) => isOpenToAuthor(f.status)),
  amending('proposals/answer-too-late',   (f) => f.respondBy === null || f.now < f.respondBy),
] as const;

export interface WithdrawalFacts {
  readonly status: ProposalStatus;
  /** Proposals that were joined to this one and live on in it. */
  readonly joined: number;
}

const withdrawing = rule<WithdrawalFacts>();

/** Before its author takes a proposal back. A draft is simply thrown away. */
// prettier-ignore
export const withdrawalRules = [
  withdrawing('proposals/decided-already', (f) => f.status === 'draft' || 'withdraw' in proposalProcess[f.status]),
  withdrawing('proposals/others-joined',   (f) => f.joined === 0),
] as const;

export interface SupportFacts {
  readonly status: ProposalStatus;
  readonly isAuthor: boolean;
  readonly supports: boolean;
}

const supporting = rule<SupportFacts>();

/** Before a resident says that they stand behind a proposal. */
// prettier-ignore
export const supportRules = [
  supporting('proposals/not-open-to-support', (f) => isUndecided(f.status) || f.status === 'admitted'),
  supporting('proposals/own-support',         (f) => !f.isAuthor),
  supporting('proposals/supported-already',   (f) => !f.supports),
] as const;

const endingSupport = rule<SupportFacts>();

export const supportEndRules = [endingSupport('proposals/support-absent', (f) => f.supports)] as const;
