import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** The public log of each community: one entry an act, leaves of an RFC 6962 tree whose right edge is kept in the head. */
export class Audit1790000000012 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table audit.head (
        community_id uuid primary key,
        size         bigint not null default 0,
        edge         jsonb not null default '[]',
        root         text not null
      );
      call fence('audit.head');

      create table audit.entry (
        community_id uuid not null,
        seq          bigint not null,
        at           timestamptz not null,
        act          text not null,
        body         text not null,
        leaf         text not null,
        constraint entry_once primary key (community_id, seq)
      );
      call fence('audit.entry');
      call append_only('audit.entry');
    `);
  }
}
