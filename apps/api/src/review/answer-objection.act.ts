import type { InputOf, review } from '@ortaq/contract';
import type { ProposalId, ProposalStatus } from '@ortaq/domain/proposals';
import { answerRules, asSentence } from '@ortaq/domain/review';
import { obey, Refusal } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import { after, type JudgingFacts, type JudgingStores, judgingStoresIn, letter, loadJudging } from './judging.ts';
import type { ObjectionId } from './objection.entity.ts';
import { type ObjectionAnswer, objectionsIn, type ObjectionsStore, type StandingDecision } from './objections.store.ts';

type Input = InputOf<typeof review.answerObjection>;

interface Stores extends JudgingStores {
  readonly objections: ObjectionsStore;
}

interface Facts extends JudgingFacts {
  readonly decision: StandingDecision | null;
}

interface Answered {
  readonly id: ObjectionId;
  readonly proposalId: ProposalId;
  readonly status: ProposalStatus;
  readonly answer: ObjectionAnswer;
}

/** The akim answers an objection: the proposal is reviewed anew, or the decision stands. */
export const answerObjection: CycleAct<Stores, Input, Facts, Answered> = {
  name: 'review.answerObjection',
  right: 'objection:answer',
  stores: (tx) => ({ ...judgingStoresIn(tx), objections: objectionsIn(tx) }),

  async load(stores, input, moment) {
    const facts = await loadJudging(stores, input, moment);
    return { ...facts, decision: await stores.objections.latest(input.proposal) };
  },

  decide({ proposal, decision, isOwnProposal, hasConflict }, { isUpheld, answer }, { actor, now }) {
    if (!decision?.objectionId) throw new Refusal(['record/not-found']);
    const isOwnDecision = decision.decidedBy === actor.personId;
    obey(answerRules, { isAnswered: decision.isAnswered, isOwnDecision, isOwnProposal, hasConflict });
    const stands = decision.kind === proposal.status;
    const status = isUpheld && stands ? after(proposal.status, 'reopen') : proposal.status;
    const given = { isUpheld, answer, answeredBy: actor.personId!, answeredAt: now };
    return { id: decision.objectionId, proposalId: proposal.id, status, answer: given };
  },

  async save({ objections, cases }, { id, proposalId, status, answer }) {
    await objections.answer(id, answer);
    const move = answer.isUpheld ? 'reopen' : 'reject-objection';
    await cases.step(proposalId, { move, status, by: 'akim', reasonCode: null, note: answer.answer, facts: {} });
  },

  witness: ({ answer }, { cycle, proposal }) => ({
    cycle: cycle.id,
    proposal: proposal.number,
    upheld: answer.isUpheld,
  }),

  notices: ({ answer }, { proposal, address }) =>
    letter(address, answer.isUpheld ? 'review.notice.upheld' : 'review.notice.rejected', {
      number: String(proposal.number),
      answer: asSentence(answer.answer),
    }),
};
