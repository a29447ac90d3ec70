import type { Phase } from '@ortaq/domain/cycles';
import type { OutputOf, cycles } from '@ortaq/contract';
import type { Stage } from '@ortaq/ui';
import type { Say } from '@ortaq/words';

export type CycleCard = OutputOf<typeof cycles.listCycles>['cycles'][number];

/** The stages that residents know, in order; what stands between two of them belongs to the one before. */
const told = ['submission', 'review', 'ballot', 'voting', 'tally', 'council', 'spending'] as const;

const order: readonly Phase[] = ['draft', 'announced', ...told, 'closed'];

/** The way of a cycle as a list: done, now, to come. */
export function stagesOf(t: Say, cycle: CycleCard): Stage[] {
  const at = order.indexOf(cycle.phase);
  const whens = whensOf(t, cycle);
  return told.map((phase) => {
    const place = order.indexOf(phase);
    const state = place < at ? 'done' : place === at ? 'now' : 'next';
    return {
      key: phase,
      name: t(`cycles.phase.${phase}`),
      when: whens[phase],
      state,
      stateWord: t(`cycles.stage.${state}`),
    };
  });
}

const whensOf = (t: Say, cycle: CycleCard): Partial<Record<Phase, string>> => ({
  submission: t.format.dayRange({ from: cycle.submissionOpensAt, to: cycle.submissionClosesAt }),
  review: t.format.dayRange({ from: cycle.submissionClosesAt, to: cycle.votingOpensAt }),
  voting: t.format.dayRange({ from: cycle.votingOpensAt, to: cycle.votingClosesAt }),
});
