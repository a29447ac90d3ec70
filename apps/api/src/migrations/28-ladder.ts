import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** A passkey has a name of its own beside the one its device gave it, and the sessions that it began end with it. */
export class Ladder1790000000028 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table identity.passkey rename column id to credential;
      alter table identity.passkey drop constraint passkey_pkey, add column id uuid,
        add constraint passkey_once primary key (id), add constraint passkey_credential_once unique (credential);

      alter table identity.session add column passkey_id uuid,
        add constraint session_by_passkey foreign key (passkey_id) references identity.passkey (id) on delete cascade;
      create index session_of_passkey on identity.session (passkey_id) where passkey_id is not null;
    `);
  }
}
