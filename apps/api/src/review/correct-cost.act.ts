import type { InputOf, review } from '@ortaq/contract';
import { asSentence, costRules } from '@ortaq/domain/review';
import { obey } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import {
  type JudgingFacts,
  type JudgingStores,
  judgingStoresIn,
  letter,
  loadJudging,
  shownFacts,
  verdictFacts,
} from './judging.ts';
import type { NewCorrection } from './verdicts.store.ts';

type Input = InputOf<typeof review.correctCost>;

/** Corrects the cost that counts; what the author proposed stays beside it. */
export const correctCost: CycleAct<JudgingStores, Input, JudgingFacts, NewCorrection> = {
  name: 'review.correctCost',
  right: 'proposal:review',
  stores: judgingStoresIn,
  load: loadJudging,

  decide(facts, { cost, reason }, moment) {
    obey(costRules, { ...verdictFacts(facts, moment), corrected: cost }, shownFacts(facts));
    const { id, cost: was } = facts.proposal;
    return {
      id: moment.newId(),
      proposalId: id,
      was,
      became: cost,
      reason,
      decidedBy: moment.actor.personId!,
      decidedAt: moment.now,
    };
  },

  async save({ cases, verdicts }, correction) {
    const { proposalId, was, became, reason } = correction;
    await verdicts.correct(correction);
    await cases.setCost(proposalId, became);
    const facts = { was: String(was), became: String(became) };
    await cases.step(proposalId, {
      move: 'correct-cost',
      status: 'submitted',
      by: 'clerk',
      reasonCode: null,
      note: reason,
      facts,
    });
  },

  witness: ({ was, became }, { cycle, proposal }) => ({
    cycle: cycle.id,
    proposal: proposal.number,
    was: String(was),
    became: String(became),
  }),

  notices: ({ was, became, reason }, { proposal, address }) =>
    letter(address, 'review.notice.cost', {
      number: String(proposal.number),
      was: String(was),
      became: String(became),
      reason: asSentence(reason),
    }),
};
