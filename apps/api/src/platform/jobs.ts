import { Logger } from '@nestjs/common';
import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import type { EntityManager } from 'typeorm';

import type { Database } from './database.ts';

/** The tables of pg-boss lie apart from the record; their owner makes them (migrations/job-tables.ts), the product only uses them. */
export const JOBS_SCHEMA = 'pgboss';

/** Every kind of work that is done after the commit, and how often a failed one is tried again; delays are in seconds. */
export const queues = {
  'identity.deliver': { retryLimit: 10, retryDelay: 2, retryBackoff: true, retryDelayMax: 600, expireInSeconds: 60 },
  'cycles.settle': { retryLimit: 20, retryDelay: 5, retryBackoff: true, retryDelayMax: 600, expireInSeconds: 60 },
  'voting.freeze': { retryLimit: 20, retryDelay: 5, retryBackoff: true, retryDelayMax: 600, expireInSeconds: 60 },
  'voting.seal': { retryLimit: 20, retryDelay: 5, retryBackoff: true, retryDelayMax: 600, expireInSeconds: 60 },
} as const;

export type Queue = keyof typeof queues;

interface Aside {
  readonly queue: Queue;
  readonly job: object;
  readonly startAfter?: Date;
}

/** Puts work aside in the transaction of the act, so that both happen or neither, and does it later on this machine or another. */
export class Jobs {
  private readonly boss: PgBoss;

  constructor(
    database: Database,
    private readonly works: boolean,
  ) {
    this.boss = new PgBoss({
      db: { executeSql: (text, values) => database.pool.query(text, values) },
      schema: JOBS_SCHEMA,
      migrate: false,
      createSchema: false,
      schedule: false,
      reindex: false,
      registerInstance: false,
      supervise: works,
    });
    this.boss.on('error', (error) => new Logger(Jobs.name).error(error.message));
  }

  async open(): Promise<this> {
    await this.boss.start();
    return this;
  }

  /** Waits for the work in hand, then lets go. */
  async close(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 10_000 });
  }

  /** Puts a job aside, to be done at once or from the given hour on. */
  async put(manager: EntityManager, { queue, job, startAfter }: Aside): Promise<void> {
    const client = (await manager.queryRunner!.connect()) as pg.ClientBase;
    const db = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) };
    await this.boss.send(queue, job, { db, ...(startAfter && { startAfter }) });
  }

  /** Does the jobs of a queue one after another; one that throws is tried again later. */
  async work<Job extends object>(queue: Queue, does: (job: Job) => Promise<void>): Promise<void> {
    if (!this.works) return;
    await this.boss.work<Job>(queue, { pollingIntervalSeconds: 1, batchSize: 1 }, async ([job]) => does(job!.data));
  }
}
