import type { InputOf, review } from '@ortaq/contract';
import type { ProposalId, ProposalStatus } from '@ortaq/domain/proposals';
import { objectionRules } from '@ortaq/domain/review';
import { obey } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import { type JudgingFacts, type JudgingStores, judgingStoresIn, loadJudging } from './judging.ts';
import { type NewObjection, objectionsIn, type ObjectionsStore, type StandingDecision } from './objections.store.ts';

type Input = InputOf<typeof review.objectToDecision>;

interface Stores extends JudgingStores {
  readonly objections: ObjectionsStore;
}

interface Facts extends JudgingFacts {
  readonly decision: StandingDecision | null;
}

interface Objected {
  readonly objection: NewObjection;
  readonly proposalId: ProposalId;
  readonly status: ProposalStatus;
}

/** The author says that a decision is wrong. What they write is for the office; that they objected is public. */
export const objectToDecision: CycleAct<Stores, Input, Facts, Objected> = {
  name: 'review.objectToDecision',
  right: 'proposal:object',
  stores: (tx) => ({ ...judgingStoresIn(tx), objections: objectionsIn(tx) }),

  async load(stores, input, moment) {
    const facts = await loadJudging(stores, input, moment);
    return { ...facts, decision: await stores.objections.latest(input.proposal) };
  },

  standings: ({ isOwnProposal }) => (isOwnProposal ? ['author'] : []),

  decide({ proposal, decision }, { text }, { actor, now, newId }) {
    const { id, status } = proposal;
    obey(objectionRules, { decision: decision?.kind ?? null, status, hasObjected: !!decision?.objectionId });
    const against = { decisionId: decision!.id, decidedBy: decision!.decidedBy };
    return {
      objection: { id: newId(), ...against, text, madeBy: actor.personId!, madeAt: now },
      proposalId: id,
      status,
    };
  },

  async save({ objections, cases }, { objection, proposalId, status }) {
    await objections.add(objection);
    await cases.step(proposalId, { move: 'object', status, by: 'author', reasonCode: null, note: null, facts: {} });
  },

  witness: (_, { cycle, proposal, decision }) => ({
    cycle: cycle.id,
    proposal: proposal.number,
    against: decision!.kind,
  }),
};
