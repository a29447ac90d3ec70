import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** Findings of the auditor and what was said about them: nobody takes them back. */
export class Findings1790000000015 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${findings} ${steps}`);
  }
}

const findings = `
  create table audit.finding (
    community_id uuid not null,
    id           uuid not null,
    number       integer not null,
    cycle_id     uuid not null,
    proposal_id  uuid,
    contract_id  uuid,
    title        text not null,
    criterion    text not null,
    condition    text not null,
    effect       text not null,
    amount       bigint,
    severity     text not null,
    status       text not null,
    answer_by    timestamptz,
    mend_by      timestamptz,
    raised_by    uuid not null constraint finding_by references identity.person (id),
    raised_at    timestamptz not null,
    constraint finding_once primary key (community_id, id),
    constraint finding_number_once unique (community_id, number),
    constraint finding_of_cycle foreign key (community_id, cycle_id) references cycles.cycle (community_id, id),
    constraint finding_of_proposal foreign key (community_id, proposal_id) references proposals.proposal (community_id, id),
    constraint finding_of_contract foreign key (community_id, contract_id) references spending.contract (community_id, id),
    constraint finding_amount check (amount > 0),
    constraint finding_severity check (severity in ('low', 'medium', 'high')),
    constraint finding_status check (status in ('raised', 'communicated', 'answered', 'closed', 'withdrawn')),
    constraint finding_asks check ((answer_by is null) = (status in ('raised', 'withdrawn')))
  );
  create index finding_by_cycle on audit.finding (community_id, cycle_id);
  call fence('audit.finding');

  -- Only where it stands and its days change; what it says never does, and what others have read is never taken back.
  create function audit.keep_finding() returns trigger language plpgsql as $$
  begin
    if to_jsonb(new) - array['status', 'answer_by', 'mend_by'] is distinct from to_jsonb(old) - array['status', 'answer_by', 'mend_by']
       or (new.status in ('raised', 'withdrawn') and old.status <> 'raised') then
      raise exception 'a finding stays as it was raised' using errcode = '23514', constraint = 'finding_is_final';
    end if;
    return new;
  end $$;
  create trigger keep_finding before update on audit.finding for each row execute function audit.keep_finding();
  create trigger is_kept before delete on audit.finding for each row execute function refuse_change();
  create trigger is_whole before truncate on audit.finding for each statement execute function refuse_change();
  alter table audit.finding enable always trigger keep_finding;
  alter table audit.finding enable always trigger is_kept;
  alter table audit.finding enable always trigger is_whole;
  revoke update, delete, truncate on audit.finding from ortaq_app;
  grant update (status, answer_by, mend_by) on audit.finding to ortaq_app;
`;

const steps = `
  create table audit.finding_step (
    community_id uuid not null,
    finding_id   uuid not null,
    position     integer not null,
    at           timestamptz not null,
    move         text not null,
    office       text not null,
    person_id    uuid not null constraint finding_step_by references identity.person (id),
    text         text not null,
    stance       text,
    outcome      text,
    due_at       timestamptz,
    constraint finding_step_once primary key (community_id, finding_id, position),
    constraint finding_step_of_finding foreign key (community_id, finding_id) references audit.finding (community_id, id),
    constraint finding_step_move check (move in ('raise', 'communicate', 'withdraw', 'answer', 'insist', 'close', 'reopen')),
    constraint finding_step_office check (office = case when move = 'answer' then 'akim' else 'auditor' end),
    constraint finding_step_stance check ((move = 'answer') = (stance is not null) and stance in ('agree', 'partly', 'disagree')),
    constraint finding_step_outcome check ((move = 'close') = (outcome is not null) and outcome in ('mended', 'partly', 'not-mended', 'irrelevant'))
  );
  call fence('audit.finding_step');
  call append_only('audit.finding_step');
`;
