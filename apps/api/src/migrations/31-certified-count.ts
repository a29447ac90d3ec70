import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** The count that holds for a cycle: of those that were certified, the newest. One sentence for everybody who asks. */
export class CertifiedCount1790000000031 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create view tally.certified with (security_invoker = true) as
        select distinct on (community_id, cycle_id) *
        from tally.run where certified_at is not null
        order by community_id, cycle_id, certified_at desc, id desc;
      grant select on tally.certified to ortaq_app, ortaq_auditor;
    `);
  }
}
