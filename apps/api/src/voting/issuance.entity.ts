import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { Channel } from '@ortaq/domain/voting';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { VoterEntity } from './voter.entity.ts';

/** The book of issued tokens and paper ballots: one line a person, whichever way they vote. */
@Entity('issuance', { schema: 'voting' })
@Check('issuance_channel', `channel in ('online', 'paper')`)
@Check('issuance_token', `(channel = 'online') = (blinded is not null) and (blinded is null) = (signed is null)`)
@Check('issuance_assisted', `assisted_by is null or channel = 'online'`)
@ForeignKey(() => PersonEntity, ['assistedBy'], ['id'], { name: 'issuance_assisted_by' })
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

  /** What the person's device sent to be signed, one for each issuer. It says nothing of the token. */
  @Column('bytea', { array: true, nullable: true })
  blinded: Buffer[] | null;

  @Column('bytea', { array: true, nullable: true })
  signed: Buffer[] | null;

  /** Who handed the person a device of the office; of the token only, for a ballot is nobody's. */
  @Column('uuid', { name: 'assisted_by', nullable: true })
  assistedBy: PersonId | null;
}
