import type { InputOf, review } from '@ortaq/contract';
import { refuseRules } from '@ortaq/domain/review';
import { obey } from '@ortaq/kernel';

import { type JudgingFacts, loadJudging, shownFacts, verdictFacts } from './judging.ts';
import { verdictAct } from './verdict.ts';

/** Refuses a proposal by the criterion that it fails. */
export const refuseProposal = verdictAct<InputOf<typeof review.refuseProposal>, JudgingFacts>({
  name: 'review.refuseProposal',
  load: loadJudging,
  judge(facts, { reason, criterion }, moment) {
    const { respondBy } = facts.proposal;
    obey(refuseRules, { ...verdictFacts(facts, moment), criterion, respondBy }, shownFacts(facts));
    return { kind: 'refused', reason, criterion };
  },
});
