import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Cycle } from '@ortaq/domain/cycles';

import { Clockwork, type Due } from '../platform/clockwork.ts';
import type { Tx } from '../platform/tx.ts';
import { freezeRoll } from './freeze-roll.act.ts';
import { Sealing } from './sealing.ts';

/** Freezes the roll at the hour of the plan. From that hour on nothing of it changes, frozen or not. */
@Injectable()
export class RollFreezing implements OnApplicationBootstrap {
  constructor(
    private readonly clockwork: Clockwork,
    private readonly sealing: Sealing,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.clockwork.work('voting.freeze', (due) => this.freeze(due));
  }

  /** Puts the job aside in the transaction that confirmed the roll: for its hour, or for now where that has passed. */
  plan(tx: Tx, { id, rollFreezesAt }: Pick<Cycle, 'id' | 'rollFreezesAt'>): Promise<void> {
    return this.clockwork.put(tx, { queue: 'voting.freeze', cycle: id, at: rollFreezesAt ?? tx.now });
  }

  freeze(due: Due): Promise<void> {
    return this.clockwork.perform(freezeRoll(this.sealing), due);
  }
}
