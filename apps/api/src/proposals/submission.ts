import type { Cycle } from '@ortaq/domain/cycles';
import { phaseAt } from '@ortaq/domain/cycles';
import { ageOn } from '@ortaq/domain/identity';
import { type SubmissionFacts, submissionLimits } from '@ortaq/domain/proposals';
import { dayOf } from '@ortaq/words';

import type { HeldProposal } from './proposals.store.ts';

/** What a submission depends on, as it was loaded. */
export interface SubmissionGround {
  readonly cycle: Cycle;
  readonly proposal: Omit<HeldProposal, 'costLines'>;
  /** YYYY-MM-DD, or null when the village does not know. */
  readonly birthday: string | null;
  readonly otherProposals: number;
}

/** The same facts for the registrar and for the page that tells an author what is still missing. */
export const submissionFacts = (
  { cycle, proposal, birthday, otherProposals }: SubmissionGround,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): SubmissionFacts => ({
  wording: proposal,
  place: proposal,
  category: proposal.category,
  cost: proposal.cost,
  asksEstimate: proposal.asksEstimate,
  rules: cycle.rules,
  authorAge: birthday === null ? null : ageOn(birthday, dayOf(now, timeZone)),
  otherProposals,
  isFirstTime: proposal.status === 'draft',
  phase: phaseAt(cycle, now),
  now,
  respondBy: proposal.respondBy,
});

/** What the words of a refusal need. */
export const shownFacts = ({
  cycle,
  proposal,
}: Pick<SubmissionGround, 'cycle' | 'proposal'>): Record<string, string> => ({
  ...submissionLimits(cycle.rules),
  ...untilWhen(proposal),
});

/** Until when a returned proposal may come back. */
export const untilWhen = ({ respondBy }: Pick<HeldProposal, 'respondBy'>): Record<string, string> =>
  respondBy ? { respondBy: respondBy.toISOString() } : {};
