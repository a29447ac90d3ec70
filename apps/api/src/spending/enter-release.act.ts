import type { InputOf, spending } from '@ortaq/contract';
import { releaseRules } from '@ortaq/domain/spending';
import { obey } from '@ortaq/kernel';

import { enteringAct, type EnteringFacts, loadEntering, paperFacts, shownExcess } from './entering.ts';

/** What a project does not need goes back to the envelope. */
export const enterRelease = enteringAct<InputOf<typeof spending.enterRelease>, EnteringFacts>({
  name: 'spending.enterRelease',
  right: 'release:enter',
  kind: 'release',
  load: (stores, { proposal, ...paper }) =>
    loadEntering(stores, 'release', { ...paper, proposalId: proposal, contractId: null }),

  judge(facts, input, moment) {
    const { amount } = input;
    obey(
      releaseRules,
      { ...paperFacts(facts, input, moment), amount, left: facts.left },
      shownExcess(amount, facts.left),
    );
    return undefined;
  },
});
