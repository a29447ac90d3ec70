import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { ProposalId } from '@ortaq/domain/proposals';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { CycleEntity } from '../cycles/cycle.entity.ts';

/** A ballot of an election held elsewhere and published there. */
@Entity('imported_ballot', { schema: 'voting' })
@Unique('imported_ballot_place', ['communityId', 'cycleId', 'position'])
@ForeignKey(() => CycleEntity, ['communityId', 'cycleId'], ['communityId', 'id'], { name: 'imported_ballot_of_cycle' })
export class ImportedBallotEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'imported_ballot_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'cycle_id', primaryKeyConstraintName: 'imported_ballot_once' })
  cycleId: CycleId;

  @PrimaryColumn('text', { name: 'voter_id', primaryKeyConstraintName: 'imported_ballot_once' })
  voterId: string;

  /** Its place in the file, from 0: an export gives the same bytes of meaning. */
  @Column('integer')
  position: number;

  @Column('uuid', { array: true })
  choices: ProposalId[];

  /** Whole numbers in units of 10^-pointScale of the file. */
  @Column('integer', { array: true, nullable: true })
  points: number[] | null;

  /** Further columns of the file as written, by name. */
  @Column('jsonb', { default: () => `'{}'` })
  extra: Readonly<Record<string, string>>;
}
