import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** A device of the office is handed to a person on the roll: a code, once; who assisted stands in the book, never on a ballot. */
export class Assisted1790000000027 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${handOver} ${book}`);
  }
}

const handOver = `
  -- One a person at a time. First a code that was told, then a pass that the page holds; as keyed marks. Gone soon after it ends.
  create table voting.hand_over (
    community_id uuid not null,
    cycle_id     uuid not null,
    voter_mark   bytea not null,
    assistant_id uuid not null constraint hand_over_by references identity.person (id),
    code_mark    bytea,
    pass_mark    bytea,
    ends_at      timestamptz not null,
    constraint hand_over_once primary key (community_id, cycle_id, voter_mark),
    constraint hand_over_code_once unique (community_id, cycle_id, code_mark),
    constraint hand_over_pass_once unique (community_id, cycle_id, pass_mark),
    constraint hand_over_of_voter foreign key (community_id, cycle_id, voter_mark)
      references voting.voter (community_id, cycle_id, voter_mark) on delete cascade,
    constraint hand_over_opened check (num_nulls(code_mark, pass_mark) = 1)
  );
  call fence('voting.hand_over');
  revoke truncate on voting.hand_over from ortaq_app;
  revoke all on voting.hand_over from ortaq_auditor;
`;

const book = `
  alter table voting.issuance
    add column assisted_by uuid constraint issuance_assisted_by references identity.person (id),
    add constraint issuance_assisted check (assisted_by is null or channel = 'online');
`;
