import type { Cycle, CycleId } from '@ortaq/domain/cycles';
import { Refusal } from '@ortaq/kernel';

import { visitor } from './actor.ts';
import type { Jobs, Queue } from './jobs.ts';
import type { Places } from './places.ts';
import type { CycleAct, Registrar } from './registrar.ts';
import type { Tx } from './tx.ts';

/** A cycle in which something is due. */
export interface Due {
  /** The short name of the village. */
  readonly village: string;
  readonly cycle: CycleId;
}

export type DueAct<Stores, Facts extends { readonly cycle: Cycle }, Outcome> = CycleAct<
  Stores,
  { readonly cycle: CycleId },
  Facts,
  Outcome
>;

interface Aside {
  readonly queue: Queue;
  readonly cycle: CycleId;
  readonly at: Date;
}

/** Performs acts that no person performs, at their hour. What is decided by the clock holds from its hour on, performed or not. */
export class Clockwork {
  constructor(
    private readonly jobs: Jobs,
    private readonly places: Places,
    private readonly registrar: Registrar,
  ) {}

  /** Puts an act aside for an hour, in the transaction of the act that set it. */
  put({ manager, community }: Tx, { queue, cycle, at }: Aside): Promise<void> {
    const job: Due = { village: community!.slug, cycle };
    return this.jobs.put(manager, { queue, job, startAfter: at });
  }

  work(queue: Queue, perform: (due: Due) => Promise<void>): Promise<void> {
    return this.jobs.work<Due>(queue, perform);
  }

  /** What is refused was done by somebody who was first, or is not due. */
  async perform<S, F extends { readonly cycle: Cycle }, O>(act: DueAct<S, F, O>, due: Due): Promise<void> {
    const community = await this.places.bySlug(due.village);
    if (!community) return;
    try {
      await this.registrar.inCycle(act, { input: { cycle: due.cycle }, actor: visitor, community });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
}
