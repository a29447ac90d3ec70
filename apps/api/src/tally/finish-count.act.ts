import type { Cycle, CycleId } from '@ortaq/domain/cycles';
import type { RunId } from '@ortaq/domain/tally';
import type { CountResult } from '@ortaq/tally';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { type FinishedRun, runsIn, type RunsStore } from './runs.store.ts';

interface Stores {
  readonly cycles: CyclesStore;
  readonly runs: RunsStore;
}

interface Input {
  readonly cycle: CycleId;
  readonly run: RunId;
  readonly result: CountResult;
  /** Proposal of each key under which the count knows a project. */
  readonly proposals: ReadonlyMap<string, string>;
  readonly ballots: number;
}

/** Winners have a place in the order in which they were chosen; votes stand in the trace for every project. */
function outcomesOf({ result, proposals }: Input): FinishedRun['outcomes'] {
  const votes = new Map(result.trace.election.projects.map(({ id, votes: count }) => [id, count]));
  const places = new Map(result.winners.map((key, at) => [key, at + 1]));
  return result.reasons.map((reason) => ({
    proposalId: proposals.get(reason.project)!,
    votes: String(votes.get(reason.project)!),
    place: places.get(reason.project) ?? null,
    isWinner: places.has(reason.project),
    reason,
  }));
}

/** Keeps what the counting thread found. */
export const finishCount: CycleAct<Stores, Input, { cycle: Cycle }, FinishedRun> = {
  name: 'tally.finishCount',
  right: 'tally:run',

  stores: (tx) => ({ cycles: cyclesIn(tx), runs: runsIn(tx) }),

  load: async ({ cycles }, { cycle }) => ({ cycle: await cycles.get(cycle) }),

  decide: (_, input) => ({
    id: input.run,
    cycleId: input.cycle,
    ballots: input.ballots,
    result: input.result,
    outcomes: outcomesOf(input),
  }),

  save: ({ runs }, finished, { now }) => runs.finish(finished, now),

  witness: ({ cycleId, ballots, result }) => ({ cycle: cycleId, ballots, fingerprint: result.fingerprint }),
};
