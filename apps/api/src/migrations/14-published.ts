import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** What a published election's file says beyond its count, so that an export gives the same file back. */
export class Published1790000000014 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- meta: pairs of key and value in the order of the file. projects: cells of the further columns by the id of the project.
      create table tally.published (
        community_id    uuid not null,
        cycle_id        uuid not null,
        file_name       text not null,
        sha256          text not null,
        meta            jsonb not null,
        project_columns text[] not null,
        vote_columns    text[] not null,
        projects        jsonb not null,
        point_scale     integer not null,
        imported_at     timestamptz not null,
        constraint published_once primary key (community_id, cycle_id),
        constraint published_file_once unique (community_id, sha256),
        constraint published_of_cycle foreign key (community_id, cycle_id) references cycles.cycle (community_id, id),
        constraint published_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
      );
      call fence('tally.published');
      call append_only('tally.published');
    `);
  }
}
