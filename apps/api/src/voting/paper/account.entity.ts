import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { CycleEntity } from '../../cycles/cycle.entity.ts';
import { PersonEntity } from '../../identity/person.entity.ts';
import type { PersonId } from '../../platform/actor.ts';

/** What became of the paper ballots that are in no batch; the newest version holds. */
@Entity('paper_account', { schema: 'voting' })
@Check('paper_account_numbers', 'spoiled >= 0 and unreturned >= 0')
@ForeignKey(() => CycleEntity, ['communityId', 'cycleId'], ['communityId', 'id'], { name: 'paper_account_of_cycle' })
@ForeignKey(() => PersonEntity, ['declaredBy'], ['id'], { name: 'paper_account_by' })
export class PaperAccountEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'paper_account_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'cycle_id', primaryKeyConstraintName: 'paper_account_once' })
  cycleId: CycleId;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'paper_account_once' })
  version: number;

  @Column('integer')
  spoiled: number;

  @Column('integer')
  unreturned: number;

  @Column('uuid', { name: 'declared_by' })
  declaredBy: PersonId;

  @Column('timestamptz', { name: 'declared_at' })
  declaredAt: Date;
}
