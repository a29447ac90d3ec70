import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Cycle } from '@ortaq/domain/cycles';

import { Clockwork, type Due } from '../platform/clockwork.ts';
import type { Tx } from '../platform/tx.ts';
import { sealBox } from './seal-box.act.ts';

/** Seals the box when the polls close by the clock. No token is given and no ballot taken after that hour, sealed or not. */
@Injectable()
export class Sealing implements OnApplicationBootstrap {
  constructor(private readonly clockwork: Clockwork) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.clockwork.work('voting.seal', (due) => this.seal(due));
  }

  /** Puts the job aside in the transaction that made the keys. */
  plan(tx: Tx, { id, votingClosesAt }: Cycle): Promise<void> {
    return this.clockwork.put(tx, { queue: 'voting.seal', cycle: id, at: votingClosesAt });
  }

  /** Whoever began to count was first, if it is sealed. */
  seal(due: Due): Promise<void> {
    return this.clockwork.perform(sealBox, due);
  }
}
