import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { ProposalId } from '@ortaq/domain/proposals';
import type { ContractId, EntryId, EntryKind } from '@ortaq/domain/spending';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { CycleEntity } from '../cycles/cycle.entity.ts';
import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { ProposalEntity } from '../proposals/proposal.entity.ts';
import { DocumentEntity } from './document.entity.ts';

@Entity('entry', { schema: 'spending' })
@Unique('entry_of_whom', ['communityId', 'id', 'madeBy'])
@ForeignKey(() => CycleEntity, ['communityId', 'cycleId'], ['communityId', 'id'], { name: 'entry_of_cycle' })
@ForeignKey(() => ProposalEntity, ['communityId', 'proposalId'], ['communityId', 'id'], { name: 'entry_of_proposal' })
@ForeignKey(() => EntryEntity, ['communityId', 'contractId'], ['communityId', 'id'], { name: 'entry_of_contract' })
@ForeignKey(() => EntryEntity, ['communityId', 'reverses'], ['communityId', 'id'], { name: 'entry_of_mirrored' })
@ForeignKey(() => DocumentEntity, ['communityId', 'document'], ['communityId', 'sha256'], { name: 'entry_on_paper' })
@ForeignKey(() => PersonEntity, ['madeBy'], ['id'], { name: 'entry_by' })
@Index('entry_by_project', ['communityId', 'proposalId', 'dated'])
@Index('entry_by_contract', ['communityId', 'contractId'])
@Index('entry_by_document', ['communityId', 'document'])
@Index('entry_by_mirrored', ['communityId', 'reverses'])
@Check('entry_kind', `kind in ('contract', 'acceptance', 'payment', 'release', 'reversal')`)
@Check('entry_amount', 'amount > 0')
@Check('entry_mirrors', `(reverses is not null) = (kind = 'reversal')`)
@Check('entry_under', `kind = 'reversal' or (kind = 'release') = (contract_id is null)`)
@Check('entry_contract', `(kind = 'contract') = (contract_id is not distinct from id)`)
export class EntryEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'entry_once' })
  communityId: CommunityId;

  /** The transfer that follows bears it too. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'entry_once' })
  id: EntryId;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: CycleId;

  @Column('uuid', { name: 'proposal_id' })
  proposalId: ProposalId;

  @Column('uuid', { name: 'contract_id', nullable: true })
  contractId: ContractId | null;

  @Column('text')
  kind: EntryKind;

  @Column('uuid', { nullable: true })
  reverses: EntryId | null;

  /** Of the paper. */
  @Column('text')
  number: string;

  @Column('date')
  dated: string;

  @Column('bigint')
  amount: string;

  @Column('text')
  note: string;

  @Column('text')
  document: string;

  @Column('uuid', { name: 'made_by' })
  madeBy: PersonId;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;
}
