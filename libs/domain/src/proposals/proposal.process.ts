import { advance, defineProcess } from '@ortaq/kernel';

/**
 * The life of a proposal. `submit` and `withdraw` are the author's moves, under submissionRules; the rest are those of the review,
 * which brings rules of its own.
 */
// prettier-ignore
export const proposalProcess = defineProcess<object>()({
  draft:     { submit:   { to: 'submitted' } },
  submitted: { return:   { to: 'returned' },
               admit:    { to: 'admitted' },
               refuse:   { to: 'refused' },
               merge:    { to: 'merged' },
               withdraw: { to: 'withdrawn' } },
  returned:  { submit:   { to: 'submitted' },
               refuse:   { to: 'refused' },
               withdraw: { to: 'withdrawn' } },
  admitted:  { reopen:   { to: 'submitted' },
               withdraw: { to: 'withdrawn' } },
  refused:   { reopen:   { to: 'submitted' } },
  merged:    { reopen:   { to: 'submitted' } },
  withdrawn: {},
});

export type ProposalStatus = keyof typeof proposalProcess;

export const proposalStatuses = Object.keys(proposalProcess) as [ProposalStatus, ...ProposalStatus[]];

export type ProposalMove = 'submit' | 'return' | 'admit' | 'refuse' | 'merge' | 'reopen' | 'withdraw';

/** Where a move leads; refused when the status has no such move. */
export const statusAfter = (from: ProposalStatus, move: ProposalMove): ProposalStatus =>
  advance(proposalProcess, from, { move, facts: {} });

/** Still waiting for a verdict. */
export const isUndecided = (status: ProposalStatus): boolean => status === 'submitted' || status === 'returned';

/** Whether its author may still change what it says. */
export const isOpenToAuthor = (status: ProposalStatus): boolean => status === 'draft' || status === 'returned';

/** Drafts are seen by their author only. */
export const isPublic = (status: ProposalStatus): boolean => status !== 'draft';
