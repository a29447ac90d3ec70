import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Cycle, CycleId } from '@ortaq/domain/cycles';
import { Refusal } from '@ortaq/kernel';
import type { EntityManager } from 'typeorm';

import { visitor } from '../platform/actor.ts';
import { Jobs } from '../platform/jobs.ts';
import { Places } from '../platform/places.ts';
import { Registrar } from '../platform/registrar.ts';
import { sealBox } from './seal-box.act.ts';

interface Job {
  /** The short name of the village. */
  readonly village: string;
  readonly cycle: CycleId;
}

/** Seals the box when the polls close by the clock. No token is given and no ballot taken after that hour, sealed or not. */
@Injectable()
export class Sealing implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly places: Places,
    private readonly registrar: Registrar,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work<Job>('voting.seal', (job) => this.seal(job));
  }

  /** Puts the job aside in the transaction that made the keys. */
  plan(manager: EntityManager, village: string, { id, votingClosesAt }: Cycle): Promise<void> {
    return this.jobs.put(manager, { queue: 'voting.seal', job: { village, cycle: id }, startAfter: votingClosesAt });
  }

  /** Whoever began to count was first, if it is sealed. */
  async seal({ village, cycle }: Job): Promise<void> {
    const community = await this.places.bySlug(village);
    if (!community) return;
    try {
      await this.registrar.inCycle(sealBox, { input: { cycle }, actor: visitor, community });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
}
