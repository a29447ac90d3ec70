import type { InputOf, review } from '@ortaq/contract';
import { returnRules } from '@ortaq/domain/review';
import { obey } from '@ortaq/kernel';

import { type JudgingFacts, loadJudging, verdictFacts } from './judging.ts';
import { verdictAct } from './verdict.ts';

/** Gives a proposal back to its author for a change. */
export const returnProposal = verdictAct<InputOf<typeof review.returnProposal>, JudgingFacts>({
  name: 'review.returnProposal',
  load: loadJudging,
  judge(facts, { reason, respondBy }, moment) {
    obey(returnRules, { ...verdictFacts(facts, moment), respondBy });
    return { kind: 'returned', reason, respondBy };
  },
});
