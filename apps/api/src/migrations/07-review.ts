import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** How proposals are judged: checklist, corrected costs, decisions, declared conflicts, objections. What was decided stays as it was. */
export class Review1790000000007 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${checklist} ${decisions} ${objections} ${impartiality}`);
  }
}

const checklist = `
  create table review.check (
    community_id uuid not null,
    proposal_id  uuid not null,
    criterion    text not null,
    is_met       boolean not null,
    why          text not null,
    checked_by   uuid not null constraint check_by references identity.person (id),
    checked_at   timestamptz not null,
    constraint check_once primary key (community_id, proposal_id, criterion),
    constraint check_of_proposal foreign key (community_id, proposal_id) references proposals.proposal (community_id, id),
    constraint check_why check (is_met or btrim(why) <> '')
  );
  call fence('review.check');

  create table review.conflict (
    community_id uuid not null,
    proposal_id  uuid not null,
    person_id    uuid not null constraint conflict_of_person references identity.person (id),
    nature       text not null,
    declared_at  timestamptz not null,
    constraint conflict_once primary key (community_id, proposal_id, person_id),
    constraint conflict_of_proposal foreign key (community_id, proposal_id) references proposals.proposal (community_id, id)
  );
  call fence('review.conflict');
  call append_only('review.conflict');
`;

const decisions = `
  create table review.cost_correction (
    community_id uuid not null,
    id           uuid not null,
    proposal_id  uuid not null,
    was          bigint not null,
    became       bigint not null,
    reason       text not null,
    decided_by   uuid not null constraint cost_correction_by references identity.person (id),
    decided_at   timestamptz not null,
    constraint cost_correction_once primary key (community_id, id),
    constraint cost_correction_of_proposal foreign key (community_id, proposal_id) references proposals.proposal (community_id, id),
    constraint cost_correction_changes check (became > 0 and became <> was)
  );
  create index cost_correction_by_proposal on review.cost_correction (community_id, proposal_id, decided_at);
  call fence('review.cost_correction');
  call append_only('review.cost_correction');

  create table review.decision (
    community_id uuid not null,
    id           uuid not null,
    proposal_id  uuid not null,
    kind         text not null,
    criterion    text,
    reason       text not null,
    into_id      uuid,
    respond_by   timestamptz,
    cost         bigint not null,
    answers      jsonb not null,
    decided_by   uuid not null constraint decision_by references identity.person (id),
    decided_at   timestamptz not null,
    constraint decision_once primary key (community_id, id),
    constraint decision_of_whom unique (community_id, id, decided_by),
    constraint decision_of_proposal foreign key (community_id, proposal_id) references proposals.proposal (community_id, id),
    constraint decision_into foreign key (community_id, into_id) references proposals.proposal (community_id, id),
    constraint decision_kind check (kind in ('returned', 'merged', 'admitted', 'refused')),
    constraint decision_names_rule check ((kind = 'refused') = (criterion is not null)),
    constraint decision_names_target check ((kind = 'merged') = (into_id is not null) and into_id is distinct from proposal_id),
    constraint decision_names_day check ((kind = 'returned') = (respond_by is not null)),
    constraint decision_has_reason check (kind = 'admitted' or btrim(reason) <> '')
  );
  create index decision_by_proposal on review.decision (community_id, proposal_id, decided_at);
  call fence('review.decision');
  call append_only('review.decision');
`;

const objections = `
  create table review.objection (
    community_id uuid not null,
    id           uuid not null,
    decision_id  uuid not null,
    decided_by   uuid not null,
    text         text not null,
    made_by      uuid not null constraint objection_by references identity.person (id),
    made_at      timestamptz not null,
    is_upheld    boolean,
    answer       text,
    answered_by  uuid constraint objection_answered_by references identity.person (id),
    answered_at  timestamptz,
    constraint objection_once primary key (community_id, id),
    constraint objection_of_decision_once unique (community_id, decision_id),
    constraint objection_of_decision foreign key (community_id, decision_id, decided_by) references review.decision (community_id, id, decided_by),
    constraint objection_answer_whole check (num_nonnulls(is_upheld, answer, answered_by, answered_at) in (0, 4)),
    constraint objection_by_another check (answered_by <> decided_by)
  );
  call fence('review.objection');

  create function review.keep_answered() returns trigger language plpgsql as $$
  begin
    if old.answered_at is not null
       or (new.decision_id, new.decided_by, new.text, new.made_by, new.made_at) is distinct from (old.decision_id, old.decided_by, old.text, old.made_by, old.made_at) then
      raise exception 'an objection and its answer stay as they are' using errcode = '23514', constraint = 'objection_answered_once';
    end if;
    return new;
  end $$;
  create trigger keep_answered before update on review.objection for each row execute function review.keep_answered();
  revoke delete, truncate on review.objection from ortaq_app;
`;

const impartiality = `
  -- Nobody decides in their own matter: not the author, not a co-author, not who declared a conflict.
  create function review.guard_impartiality() returns trigger language plpgsql as $$
  begin
    if exists (select from review.conflict c
               where c.community_id = new.community_id and c.proposal_id = new.proposal_id and c.person_id = new.decided_by)
       or exists (select from proposals.proposal p
                  where p.community_id = new.community_id and p.id = new.proposal_id and p.author_id = new.decided_by)
       or exists (select from proposals.co_author a
                  where a.community_id = new.community_id and a.proposal_id = new.proposal_id
                    and a.person_id = new.decided_by and a.status = 'accepted') then
      raise exception 'nobody decides in their own matter' using errcode = '23514', constraint = 'decision_impartial';
    end if;
    return new;
  end $$;
  create trigger guard_impartiality before insert on review.decision for each row execute function review.guard_impartiality();
  create trigger guard_impartiality before insert on review.cost_correction for each row execute function review.guard_impartiality();
`;
