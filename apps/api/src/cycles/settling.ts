import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Cycle } from '@ortaq/domain/cycles';

import { Clockwork, type Due } from '../platform/clockwork.ts';
import type { Tx } from '../platform/tx.ts';
import { settleCycle } from './settle-cycle.act.ts';

/** Brings stage changes into the log at their hour. Nothing waits for it: the phase is decided by the clock alone. */
@Injectable()
export class Settling implements OnApplicationBootstrap {
  constructor(private readonly clockwork: Clockwork) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.clockwork.work('cycles.settle', (due) => this.settle(due));
  }

  /** Puts a job aside for every hour at which the clock moves the cycle, in the transaction that published it. */
  async plan(tx: Tx, cycle: Cycle): Promise<void> {
    const hours = [cycle.submissionOpensAt, cycle.submissionClosesAt, cycle.votingOpensAt, cycle.votingClosesAt];
    for (const at of hours) await this.clockwork.put(tx, { queue: 'cycles.settle', cycle: cycle.id, at });
  }

  settle(due: Due): Promise<void> {
    return this.clockwork.perform(settleCycle, due);
  }
}
