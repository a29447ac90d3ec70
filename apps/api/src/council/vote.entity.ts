import type { CommunityId } from '@ortaq/domain/communities';
import type { Vote } from '@ortaq/domain/council';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';
import { ItemEntity } from './item.entity.ts';
import { SeatEntity } from './seat.entity.ts';

/** A vote in a session: open and by name. Nothing of the ballots of residents. */
@Entity('vote', { schema: 'council' })
@ForeignKey(() => ItemEntity, ['communityId', 'session', 'item'], ['communityId', 'session', 'position'], {
  name: 'vote_of_item',
})
@ForeignKey(() => SeatEntity, ['communityId', 'session', 'personId'], ['communityId', 'session', 'personId'], {
  name: 'vote_of_seat',
})
@Check('vote_kind', `vote in ('for', 'against', 'abstain')`)
export class VoteEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'vote_once' })
  communityId: CommunityId;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'vote_once' })
  session: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'vote_once' })
  item: number;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'vote_once' })
  personId: PersonId;

  @Column('text')
  vote: Vote;

  @Column('timestamptz', { name: 'cast_at' })
  castAt: Date;

  @Column('boolean', { name: 'is_entered' })
  isEntered: boolean;
}
