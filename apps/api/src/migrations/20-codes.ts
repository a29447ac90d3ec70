import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** A phone may have several live codes: the message with the older one may come after the newer was asked for. */
export class Codes1790000000020 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table identity.code drop constraint code_pkey, add constraint code_once primary key (phone_mark, code_mark);
    `);
  }
}
