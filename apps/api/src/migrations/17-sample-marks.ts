import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** What the auditor saw of a payment: its paper, and the place that was paid for. Each change of mind is in the log. */
export class SampleMarks1790000000017 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table audit.payment_mark (
        community_id uuid not null,
        payment_id   uuid not null,
        paper        text,
        place        text,
        marked_by    uuid not null constraint payment_mark_by references identity.person (id),
        marked_at    timestamptz not null,
        constraint payment_mark_once primary key (community_id, payment_id),
        constraint payment_mark_of_payment foreign key (community_id, payment_id) references spending.entry (community_id, id),
        constraint payment_mark_paper check (paper in ('same', 'different', 'missing')),
        constraint payment_mark_place check (place in ('seen', 'different'))
      );
      call fence('audit.payment_mark');
      revoke delete, truncate on audit.payment_mark from ortaq_app;
    `);
  }
}
