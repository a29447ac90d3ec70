import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { CycleId } from '@ortaq/domain/cycles';
import type { ReceiptNumber } from '@ortaq/domain/voting';
import { availableParallelism } from 'node:os';

import { Batches } from '../platform/batches.ts';
import { Config } from '../platform/config.ts';
import { Database } from '../platform/database.ts';
import { type Threads, threadsBeside } from '../threads/index.ts';
import type { Box, Brought, Put } from './box.worker.ts';
import type { BoxPlace } from './put-ballots.ts';

const threads = Math.min(4, availableParallelism());
/** A thread keeps nothing between two batches, but without a bound it would be long in throwing away. */
const resourceLimits = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 128 };

/**
 * The one door to the box, through a role and connections of its own: no transaction writes both here and in the record. Ballots are
 * checked, committed and signed for in threads of their own, those that come together together.
 */
@Injectable()
export class BallotBox implements OnModuleDestroy {
  private readonly boxes = new Map<CycleId, Batches<{ box: Box; ballot: Brought }, Put>>();
  private pool: Threads | null = null;

  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /** Puts the ballot in when it is genuine and its turn has come. Committed when this answers. */
  put(box: Box, ballot: Brought): Promise<Put> {
    const { cycleId } = box.place;
    const batches = this.boxes.get(cycleId) ?? new Batches((all) => this.work(all), threads);
    this.boxes.set(cycleId, batches);
    return batches.put({ box, ballot });
  }

  hasReceipt({ communityId, cycleId }: BoxPlace, receipt: ReceiptNumber): Promise<boolean> {
    return this.database.box.transaction(async (manager) => {
      await manager.query(`select set_config('app.community', $1, true)`, [communityId]);
      const rows = await manager.query<unknown[]>(
        `select from voting.ballot where community_id = $1 and cycle_id = $2 and receipt = $3
         union all select from voting.final_ballot where community_id = $1 and cycle_id = $2 and receipt = $3 limit 1`,
        [communityId, cycleId, String(receipt)],
      );
      return rows.length > 0;
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool?.close();
  }

  private work(all: readonly { readonly box: Box; readonly ballot: Brought }[]): Promise<Put[]> {
    this.pool ??= threadsBeside(import.meta.url, './box.worker', {
      workerData: { url: this.config.ORTAQ_DATABASE_BOX_URL },
      resourceLimits,
      minThreads: threads,
      maxThreads: threads,
      concurrentTasksPerWorker: 2,
      // A thread that sleeps in a lock would not hear that its connection broke.
      atomics: 'disabled',
    });
    return this.pool.run({ box: all[0]!.box, brought: all.map(({ ballot }) => ballot) }) as Promise<Put[]>;
  }
}
