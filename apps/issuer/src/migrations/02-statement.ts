import { ForwardOnly } from '@ortaq/api/platform';
import type { QueryRunner } from 'typeorm';

/** A second key for each vote: it signs what this house says of it when it is over. Votes opened before have none. */
export class Statement1790000000002 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table issuer.vote
        add column key text,
        add column key_sealed bytea,
        add constraint vote_says check ((key is null) = (key_sealed is null))`);
  }
}
