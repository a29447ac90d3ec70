import type { InputOf, review } from '@ortaq/contract';
import type { ProposalId } from '@ortaq/domain/proposals';
import { conflictRules } from '@ortaq/domain/review';
import { obey } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import { type JudgingFacts, type JudgingStores, judgingStoresIn, loadJudging } from './judging.ts';
import type { Hand } from './verdicts.store.ts';

type Input = InputOf<typeof review.declareConflict>;

interface Declared {
  readonly proposalId: ProposalId;
  readonly nature: string;
  readonly hand: Hand;
}

/** A reviewer steps aside. What ties them to the matter stays with the office; that they stepped aside is public. */
export const declareConflict: CycleAct<JudgingStores, Input, JudgingFacts, Declared> = {
  name: 'review.declareConflict',
  right: 'proposal:review',
  stores: judgingStoresIn,
  load: loadJudging,

  decide({ proposal, hasConflict }, { nature }, { actor, now }) {
    obey(conflictRules, { hasConflict });
    return { proposalId: proposal.id, nature, hand: { by: actor.personId!, at: now } };
  },

  save: ({ verdicts }, { proposalId, nature, hand }) => verdicts.declare(proposalId, nature, hand),
  witness: (_, { cycle, proposal }) => ({ cycle: cycle.id, proposal: proposal.number }),
};
