import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** A receipt comes first in its index, so that nothing but a receipt is looked for with it, whatever PostgreSQL knows of the box. */
export class BoxByToken1790000000023 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index voting.ballot_by_receipt;
      create index ballot_by_receipt on voting.ballot (receipt, community_id, cycle_id);
    `);
  }
}
