import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { ProposalId } from '@ortaq/domain/proposals';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What lies in the box. No person, no time, no order: only the role of the box writes here, and nobody reads the choices. */
@Entity('ballot', { schema: 'voting' })
@Check('ballot_token', 'octet_length(token) = 32')
@Check('ballot_marked', 'cardinality(choices) > 0')
@Check('ballot_points', 'points is null or cardinality(points) = cardinality(choices)')
@Index('ballot_by_receipt', ['communityId', 'cycleId', 'receipt'])
export class BallotEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'ballot_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'cycle_id', primaryKeyConstraintName: 'ballot_once' })
  cycleId: CycleId;

  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'ballot_once' })
  token: Buffer;

  @Column('uuid', { array: true })
  choices: ProposalId[];

  @Column('integer', { array: true, nullable: true })
  points: number[] | null;

  @Column('bigint')
  receipt: string;
}
