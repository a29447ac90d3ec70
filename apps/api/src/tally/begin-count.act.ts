import type { Cycle, CycleId } from '@ortaq/domain/cycles';
import { countingRules, type Run } from '@ortaq/domain/tally';
import { countablePaperRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';
import type { Rule } from '@ortaq/tally';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { type HeldPaper, heldPaperIn, type HeldPaperStore } from '../voting/paper/held-paper.store.ts';
import { type SealedBox, sealedBoxIn, type SealedBoxStore } from '../voting/sealed-box.store.ts';
import { type BegunRun, runsIn, type RunsStore } from './runs.store.ts';

interface Stores {
  readonly cycles: CyclesStore;
  readonly runs: RunsStore;
  readonly box: SealedBoxStore;
  readonly paper: HeldPaperStore;
}

interface Facts {
  readonly cycle: Cycle;
  readonly newest: Run | undefined;
  readonly seed: string;
  /** Null where the box was sealed before. */
  readonly sealed: SealedBox | null;
  readonly paper: HeldPaper;
}

/** The seed was committed to before the vote; with the count it is told, and the lot can be drawn again by anyone. */
const withSeed = (count: Cycle['rules']['count'], seed: string): Rule => {
  const rule = count as unknown as Rule;
  return rule.ties.chain.includes('lot') ? { ...rule, ties: { ...rule.ties, seed } } : rule;
};

/** Opens the box, which is sealed by then, and begins to count what lies in it and in the signed batches of paper. */
export const beginCount: CycleAct<Stores, { cycle: CycleId }, Facts, BegunRun> = {
  name: 'tally.beginCount',
  right: 'tally:run',

  stores: (tx) => ({ cycles: cyclesIn(tx), runs: runsIn(tx), box: sealedBoxIn(tx), paper: heldPaperIn(tx) }),

  load: async ({ cycles, runs, box, paper }, { cycle }) => ({
    cycle: await cycles.get(cycle),
    newest: await runs.newest(cycle),
    seed: await cycles.revealSeed(cycle),
    sealed: await box.seal(cycle),
    paper: await paper.hold(cycle),
  }),

  decide({ cycle, newest, seed, paper }, _, { now, newId }) {
    obey(countingRules, { newest, now });
    obey(countablePaperRules, paper, { open: String(paper.open) });
    const silent = newest?.status === 'running' ? newest.id : null;
    return {
      id: newId(),
      communityId: cycle.communityId,
      cycleId: cycle.id,
      rule: withSeed(cycle.rules.count, seed),
      silent,
    };
  },

  async save({ runs }, run, { now }) {
    if (run.silent) await runs.giveUp(run.silent);
    await runs.begin(run, now);
  },

  witness: ({ cycleId, rule }, { sealed, paper }) => ({
    cycle: cycleId,
    seed: rule.ties.seed ?? null,
    ...(sealed && { sealed }),
    ...(paper.account.given > 0 && { paper: { ...paper.account, root: paper.root } }),
  }),
};
