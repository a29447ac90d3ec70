import type { InputOf, review } from '@ortaq/contract';
import type { ProposalId } from '@ortaq/domain/proposals';
import { type Answer, checkRules, failedOf } from '@ortaq/domain/review';
import { obey } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import { type JudgingFacts, type JudgingStores, judgingStoresIn, loadJudging, verdictFacts } from './judging.ts';
import type { Hand } from './verdicts.store.ts';

type Input = InputOf<typeof review.saveChecks>;

interface Checked {
  readonly proposalId: ProposalId;
  readonly answers: readonly Answer[];
  readonly hand: Hand;
}

/** Keeps the checklist as filled in so far; the decision carries a copy of it. */
export const saveChecks: CycleAct<JudgingStores, Input, JudgingFacts, Checked> = {
  name: 'review.saveChecks',
  right: 'proposal:review',
  stores: judgingStoresIn,
  load: loadJudging,

  decide(facts, { answers }, moment) {
    obey(checkRules, { ...verdictFacts(facts, moment), answers });
    return { proposalId: facts.proposal.id, answers, hand: { by: moment.actor.personId!, at: moment.now } };
  },

  save: ({ verdicts }, { proposalId, answers, hand }) => verdicts.saveAnswers(proposalId, answers, hand),

  witness: ({ answers }, { cycle, proposal }) => ({
    cycle: cycle.id,
    proposal: proposal.number,
    answered: answers.length,
    failed: failedOf(answers),
  }),
};
