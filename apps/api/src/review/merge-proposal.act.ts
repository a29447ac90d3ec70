import type { InputOf, review } from '@ortaq/contract';
import { mergeRules } from '@ortaq/domain/review';
import { obey } from '@ortaq/kernel';

import type { HeldProposal } from './cases.store.ts';
import { type JudgingFacts, loadJudging, verdictFacts } from './judging.ts';
import { verdictAct } from './verdict.ts';

interface Facts extends JudgingFacts {
  readonly target: HeldProposal;
}

/** Joins a proposal to another that says the same. */
export const mergeProposal = verdictAct<InputOf<typeof review.mergeProposal>, Facts>({
  name: 'review.mergeProposal',

  // In the order of ids, so that two clerks who merge each into the other wait instead of deadlocking.
  async load(stores, input, moment) {
    const [first] = [input.proposal, input.into].sort();
    await stores.cases.hold(first!);
    const target = await stores.cases.hold(input.into);
    return { ...(await loadJudging(stores, input, moment)), target };
  },

  judge(facts, { reason }, moment) {
    const { proposal, target } = facts;
    const isOfSameCycle = target.cycleId === proposal.cycleId;
    const question = { isItself: target.id === proposal.id, isOfSameCycle, targetStatus: target.status };
    obey(mergeRules, { ...verdictFacts(facts, moment), ...question });
    return { kind: 'merged', reason, into: { id: target.id, number: target.number } };
  },
});
