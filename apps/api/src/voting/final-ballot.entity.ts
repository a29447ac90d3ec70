import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { CycleEntity } from '../cycles/cycle.entity.ts';
import { SignedBallot } from './signed-ballot.ts';

/** The last version of every ballot of a closed vote, in fresh rows: they lie in the order of hashes, and are counted. */
@Entity('final_ballot', { schema: 'voting' })
@Index('final_ballot_by_receipt', ['communityId', 'cycleId', 'receipt'])
@ForeignKey(() => CycleEntity, ['communityId', 'cycleId'], ['communityId', 'id'], { name: 'final_ballot_of_cycle' })
export class FinalBallotEntity extends SignedBallot {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'final_ballot_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'cycle_id', primaryKeyConstraintName: 'final_ballot_once' })
  cycleId: CycleId;

  /** Ed25519 public key. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'final_ballot_once' })
  token: Buffer;

  @Column('integer')
  seq: number;
}
