import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import { Check, Entity, Index, PrimaryColumn } from 'typeorm';

import { SignedBallot } from './signed-ballot.ts';

/** What lies in the box. No person, no time, no order: only the role of the box writes here, and nobody reads what a ballot says. */
@Entity('ballot', { schema: 'voting' })
@Check('ballot_token', 'octet_length(token) = 32')
@Check('ballot_seq', 'seq >= 0')
@Check(
  'ballot_proof',
  'octet_length(prefix) = 32 and cardinality(stamps) > 0 and octet_length(signature) = 64 and octet_length(hash) = 32',
)
@Index('ballot_by_receipt', ['receipt', 'communityId', 'cycleId'])
export class BallotEntity extends SignedBallot {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'ballot_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'cycle_id', primaryKeyConstraintName: 'ballot_once' })
  cycleId: CycleId;

  /** Ed25519 public key. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'ballot_once' })
  token: Buffer;

  /** A later version takes the place of an earlier one. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'ballot_once' })
  seq: number;
}
