import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Cycle, CycleId } from '@ortaq/domain/cycles';
import { Refusal } from '@ortaq/kernel';
import type { EntityManager } from 'typeorm';

import { visitor } from '../platform/actor.ts';
import { Jobs } from '../platform/jobs.ts';
import { Places } from '../platform/places.ts';
import { Registrar } from '../platform/registrar.ts';
import { settleCycle } from './settle-cycle.act.ts';

interface Job {
  /** The short name of the village. */
  readonly village: string;
  readonly cycle: CycleId;
}

/** Brings stage changes into the log at their hour. Nothing waits for it: the phase is decided by the clock alone. */
@Injectable()
export class Settling implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly places: Places,
    private readonly registrar: Registrar,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work<Job>('cycles.settle', (job) => this.settle(job));
  }

  /** Puts a job aside for every hour at which the clock moves the cycle, in the transaction that published it. */
  async plan(manager: EntityManager, village: string, cycle: Cycle): Promise<void> {
    const hours = [cycle.submissionOpensAt, cycle.submissionClosesAt, cycle.votingOpensAt, cycle.votingClosesAt];
    const job: Job = { village, cycle: cycle.id };
    for (const startAfter of hours) await this.jobs.put(manager, { queue: 'cycles.settle', job, startAfter });
  }

  async settle({ village, cycle }: Job): Promise<void> {
    const community = await this.places.bySlug(village);
    if (!community) return;
    try {
      await this.registrar.inCycle(settleCycle, { input: { cycle }, actor: visitor, community });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
}
