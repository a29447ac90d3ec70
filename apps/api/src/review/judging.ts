import type { Cycle } from '@ortaq/domain/cycles';
import { proposalProcess, type ProposalId, type ProposalStatus } from '@ortaq/domain/proposals';
import type { Answer, ReviewerFacts, VerdictFacts } from '@ortaq/domain/review';
import { Refusal } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { Notice } from '../platform/outbox.ts';
import type { Moment } from '../platform/registrar.ts';
import type { Tx } from '../platform/tx.ts';
import { type Address, casesIn, type CasesStore, type HeldProposal } from './cases.store.ts';
import { type VerdictsStore, verdictsIn } from './verdicts.store.ts';

export interface JudgingStores {
  readonly cycles: CyclesStore;
  readonly cases: CasesStore;
  readonly verdicts: VerdictsStore;
}

export const judgingStoresIn = (tx: Tx): JudgingStores => ({
  cycles: cyclesIn(tx),
  cases: casesIn(tx),
  verdicts: verdictsIn(tx),
});

/** A proposal with everything that a verdict on it depends on. */
export interface JudgingFacts extends ReviewerFacts {
  readonly cycle: Cycle;
  readonly proposal: HeldProposal;
  readonly answers: readonly Answer[];
  readonly address: Address | null;
}

export async function loadJudging(
  { cycles, cases, verdicts }: JudgingStores,
  { proposal: id }: { readonly proposal: ProposalId },
  { actor }: Moment,
): Promise<JudgingFacts> {
  const proposal = await cases.hold(id);
  return {
    cycle: await cycles.get(proposal.cycleId),
    proposal,
    answers: await verdicts.answers(id),
    address: await cases.addressOf(proposal),
    isOwnProposal: proposal.authors.some((each) => each === actor.personId),
    hasConflict: await verdicts.hasConflict(id, actor.personId),
  };
}

export const verdictFacts = (facts: JudgingFacts, { now }: Moment): VerdictFacts => ({
  isOwnProposal: facts.isOwnProposal,
  hasConflict: facts.hasConflict,
  status: facts.proposal.status,
  answers: facts.answers,
  cost: facts.proposal.cost,
  limits: facts.cycle.rules.projectCost,
  votingOpensAt: facts.cycle.votingOpensAt,
  now,
});

/** What the words of a refusal need. */
export const shownFacts = ({ cycle, proposal }: JudgingFacts): Record<string, string> => ({
  least: String(cycle.rules.projectCost.least),
  most: String(cycle.rules.projectCost.most),
  ...(proposal.respondBy && { respondBy: proposal.respondBy.toISOString() }),
});

/** Where a move of the review leads, by the table of the life of a proposal. */
export function after(
  status: ProposalStatus,
  move: 'return' | 'admit' | 'refuse' | 'merge' | 'reopen',
): ProposalStatus {
  const moves: Readonly<Record<string, { readonly to: ProposalStatus }>> = proposalProcess[status];
  const found = moves[move];
  if (!found) throw new Refusal(['process/no-such-move']);
  return found.to;
}

/** A letter to the author, where there is an address. */
export const letter = (address: Address | null, template: string, slots: Readonly<Record<string, string>>): Notice[] =>
  address ? [{ ...address, template, slots }] : [];
