import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** The perfect subtrees of the log, so that a proof reads as many rows as the tree is high. */
export class Audit1790000000013 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${nodes} ${backfill}`);
  }
}

const nodes = `
  -- Perfect subtrees of two leaves or more. Once complete they never change.
  create table audit.node (
    community_id uuid not null,
    level        integer not null,
    place        bigint not null,
    hash         text not null,
    constraint node_once primary key (community_id, level, place)
  );
  call fence('audit.node');
  call append_only('audit.node');
`;

const backfill = `
  -- Subtrees of what was logged before they were kept. The fence holds for the owner too, so each community is entered.
  do $$
  declare
    home uuid;
    height integer;
    made bigint;
  begin
    for home in select id from communities.community union select '00000000-0000-0000-0000-000000000000' loop
      perform set_config('app.community', home::text, true);
      height := 1;
      loop
        with below as (
          select e.seq as place, e.leaf as hash from audit.entry e where e.community_id = home and height = 1
          union all
          select n.place, n.hash from audit.node n where n.community_id = home and n.level = height - 1
        )
        insert into audit.node
        select home, height, l.place / 2, encode(sha256('\\x01'::bytea || decode(l.hash, 'hex') || decode(r.hash, 'hex')), 'hex')
        from below l join below r on r.place = l.place + 1 where l.place % 2 = 0;
        get diagnostics made = row_count;
        exit when made = 0;
        height := height + 1;
      end loop;
    end loop;
    perform set_config('app.community', '', true);
  end $$;
`;
