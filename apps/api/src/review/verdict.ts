import type { ProposalId, ProposalStatus } from '@ortaq/domain/proposals';
import { asSentence, type Criterion, type DecisionKind, numberOf } from '@ortaq/domain/review';

import type { CycleAct, Moment } from '../platform/registrar.ts';
import type { Step } from './cases.store.ts';
import type { DecisionId } from './decision.entity.ts';
import { after, type JudgingFacts, type JudgingStores, judgingStoresIn, letter } from './judging.ts';
import type { NewDecision } from './verdicts.store.ts';

/** What a reviewer decides; the rest of a decision follows from the facts. */
export interface Verdict {
  readonly kind: DecisionKind;
  readonly reason: string;
  readonly criterion?: Criterion;
  readonly into?: { readonly id: ProposalId; readonly number: number };
  readonly respondBy?: Date;
}

interface Judged {
  readonly decision: NewDecision;
  readonly status: ProposalStatus;
  readonly into: Verdict['into'];
}

interface Spec<Input, Facts extends JudgingFacts> {
  readonly name: `review.${string}`;
  readonly load: (stores: JudgingStores, input: Input, moment: Moment) => Promise<Facts>;
  readonly judge: (facts: Facts, input: Input, moment: Moment) => Verdict;
}

const moves = { returned: 'return', merged: 'merge', admitted: 'admit', refused: 'refuse' } as const;

/** Every decision is one act: the rules judge, the decision is kept, the proposal moves, its author is written to. */
export const verdictAct = <Input, Facts extends JudgingFacts>({
  name,
  load,
  judge,
}: Spec<Input, Facts>): CycleAct<JudgingStores, Input, Facts, Judged> => ({
  name,
  right: 'proposal:review',
  stores: judgingStoresIn,
  load,

  decide(facts, input, moment) {
    const verdict = judge(facts, input, moment);
    const status = after(facts.proposal.status, moves[verdict.kind]);
    return { decision: decisionOf(facts, verdict, moment), status, into: verdict.into };
  },

  async save({ cases, verdicts }, judged) {
    const { decision } = judged;
    await verdicts.decide(decision);
    await cases.step(decision.proposalId, stepOf(judged), decision.respondBy);
  },

  witness: ({ decision, into }, { cycle, proposal }) => ({
    cycle: cycle.id,
    proposal: proposal.number,
    decision: decision.kind,
    ...(decision.criterion && { rule: numberOf(decision.criterion) }),
    ...(into && { into: into.number }),
  }),

  notices: (judged, { proposal, address }) =>
    letter(address, `review.notice.${judged.decision.kind}`, slotsOf(judged, proposal.number)),
});

const decisionOf = (facts: JudgingFacts, verdict: Verdict, { now, newId, actor }: Moment): NewDecision => ({
  id: newId<DecisionId>(),
  proposalId: facts.proposal.id,
  kind: verdict.kind,
  criterion: verdict.criterion ?? null,
  reason: verdict.reason,
  intoId: verdict.into?.id ?? null,
  respondBy: verdict.respondBy ?? null,
  cost: facts.proposal.cost,
  answers: facts.answers,
  decidedBy: actor.personId!,
  decidedAt: now,
});

const stepOf = ({ decision, status, into }: Judged): Step => ({
  move: moves[decision.kind],
  status,
  by: 'clerk',
  reasonCode: decision.criterion && `review.rule.${decision.criterion}`,
  note: decision.reason || null,
  facts: {
    ...(decision.criterion && { rule: String(numberOf(decision.criterion)) }),
    ...(decision.respondBy && { respondBy: decision.respondBy.toISOString() }),
    ...(into && { into: String(into.number) }),
  },
});

const slotsOf = (judged: Judged, number: number): Record<string, string> => ({
  number: String(number),
  reason: asSentence(judged.decision.reason),
  ...stepOf(judged).facts,
});
