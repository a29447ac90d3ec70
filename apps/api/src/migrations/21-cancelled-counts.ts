import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** A count may be stopped before its end, and tells how near the end it is. */
export class CancelledCounts1790000000021 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table tally.run
        add column reached bigint,
        drop constraint run_status,
        add constraint run_status check (status in ('running', 'done', 'failed', 'cancelled'));
    `);
  }
}
