import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { Channel } from '@ortaq/domain/voting';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { VoterEntity } from './voter.entity.ts';

/** The book of issued ballots: one line a person, whichever way they vote. */
@Entity('issuance', { schema: 'voting' })
@Check('issuance_channel', `channel in ('online', 'paper')`)
@ForeignKey(() => VoterEntity, ['communityId', 'cycleId', 'voterMark'], ['communityId', 'cycleId', 'voterMark'], {
  name: 'issuance_of_voter',
})
export class IssuanceEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'issuance_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'cycle_id', primaryKeyConstraintName: 'issuance_once' })
  cycleId: CycleId;

  @PrimaryColumn('bytea', { name: 'voter_mark', primaryKeyConstraintName: 'issuance_once' })
  voterMark: Buffer;

  @Column('text')
  channel: Channel;

  /** The civil day of the village; no hour. */
  @Column('date', { name: 'taken_on' })
  takenOn: string;
}
