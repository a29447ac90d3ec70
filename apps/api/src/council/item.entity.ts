import type { CommunityId } from '@ortaq/domain/communities';
import type { ItemKind, ItemState } from '@ortaq/domain/council';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';
import { CouncilSessionEntity } from './session.entity.ts';

@Entity('item', { schema: 'council' })
@ForeignKey(() => CouncilSessionEntity, ['communityId', 'session'], ['communityId', 'number'], {
  name: 'item_of_session',
})
@Index('item_result_once', ['communityId', 'session'], { unique: true, where: `kind = 'result'` })
@Index('item_voted_alone', ['communityId', 'session'], { unique: true, where: `state = 'voting'` })
@Check('item_kind', `kind in ('result', 'other')`)
@Check('item_title', `(title = '') = (kind = 'result')`)
@Check('item_state', `state in ('waiting', 'voting', 'decided')`)
@Check(
  'item_decided',
  `num_nonnulls(closed_at, in_favour, against, abstained, is_carried, present) = case when state = 'decided' then 6 else 0 end`,
)
export class ItemEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'item_once' })
  communityId: CommunityId;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'item_once' })
  session: number;

  /** From 1, in the order of the agenda. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'item_once' })
  position: number;

  @Column('text')
  kind: ItemKind;

  @Column('text')
  title: string;

  @Column('text')
  state: ItemState;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('integer', { name: 'in_favour', nullable: true })
  inFavour: number | null;

  @Column('integer', { nullable: true })
  against: number | null;

  @Column('integer', { nullable: true })
  abstained: number | null;

  @Column('boolean', { name: 'is_carried', nullable: true })
  isCarried: boolean | null;

  /** Who was in the room when the vote was closed. */
  @Column('uuid', { array: true, nullable: true })
  present: PersonId[] | null;
}
