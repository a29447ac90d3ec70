import type { Right } from '@ortaq/domain';
import { type Cycle, type CycleFacts, type CycleId, cycleProcess, type Phase, phaseAt } from '@ortaq/domain/cycles';
import { advance } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import { cyclesIn, type CyclesStore } from './cycles.store.ts';
import { type Progress, projectsOnBallot, readinessForBallot, readinessForEnd } from './progress.store.ts';

interface Stores {
  readonly cycles: CyclesStore;
  progress(id: CycleId): Promise<Partial<CycleFacts>>;
  told(id: CycleId): Promise<object>;
}

interface Facts {
  readonly cycle: Cycle;
  readonly progress: Partial<CycleFacts>;
  /** What the log is to know beyond the move. */
  readonly told: object;
}

interface Moved {
  readonly cycle: CycleId;
  readonly phase: Phase;
}

type MoveAct = CycleAct<Stores, { readonly cycle: CycleId }, Facts, Moved>;

interface MoveSpec extends Pick<MoveAct, 'name'> {
  readonly right: Right;
  readonly move: string;
  readonly progress: Progress;
  readonly tells?: typeof projectsOnBallot;
}

/** A move of the cycle that an office makes by hand, under the rules of the process. */
const moveBy = ({ name, right, move, progress, tells }: MoveSpec): MoveAct => ({
  name,
  right,
  stores: (tx) => ({
    cycles: cyclesIn(tx),
    progress: (id) => progress(tx.manager, id),
    told: async (id) => (await tells?.(tx.manager, id)) ?? {},
  }),
  load: async (stores, { cycle }) => ({
    cycle: await stores.cycles.take(cycle),
    progress: await stores.progress(cycle),
    told: await stores.told(cycle),
  }),
  decide({ cycle, ...known }, _, { now }) {
    const facts = { ...cycle, ...known.progress, now };
    return { cycle: cycle.id, phase: advance(cycleProcess, phaseAt(cycle, now), { move, facts }) };
  },
  save: ({ cycles }, { cycle, phase }) => cycles.enter(cycle, phase),
  witness: ({ cycle, phase }, known) => ({ cycle, phase, ...known.progress, ...known.told }),
});

/** Publishes the list of projects that will be voted on; the log holds them with their costs from here on. */
export const publishBallot = moveBy({
  name: 'cycles.publishBallot',
  right: 'cycle:publish-ballot',
  move: 'publishBallot',
  progress: readinessForBallot,
  tells: projectsOnBallot,
});

/** Closes a cycle in which everything is paid. */
export const completeCycle = moveBy({
  name: 'cycles.completeCycle',
  right: 'cycle:complete',
  move: 'complete',
  progress: readinessForEnd,
});
