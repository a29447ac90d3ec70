import type { InputOf, review } from '@ortaq/contract';
import { admitRules } from '@ortaq/domain/review';
import { obey } from '@ortaq/kernel';

import { type JudgingFacts, loadJudging, shownFacts, verdictFacts } from './judging.ts';
import { verdictAct } from './verdict.ts';

/** Puts a proposal on the ballot. */
export const admitProposal = verdictAct<InputOf<typeof review.admitProposal>, JudgingFacts>({
  name: 'review.admitProposal',
  load: loadJudging,
  judge(facts, _, moment) {
    obey(admitRules, verdictFacts(facts, moment), shownFacts(facts));
    return { kind: 'admitted', reason: '' };
  },
});
