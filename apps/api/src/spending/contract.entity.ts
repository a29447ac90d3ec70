import type { CommunityId } from '@ortaq/domain/communities';
import type { ContractId } from '@ortaq/domain/spending';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { EntryEntity } from './entry.entity.ts';

/** What a contract says beside its number, day and sum. */
@Entity('contract', { schema: 'spending' })
@ForeignKey(() => EntryEntity, ['communityId', 'id'], ['communityId', 'id'], { name: 'contract_of_entry' })
@Index('contract_by_bin', ['communityId', 'supplierBin'])
@Check('contract_bin', `supplier_bin ~ '^[0-9]{12}$'`)
@Check('contract_supplier', '(supplier_bin is null) <> (supplier_mark is null)')
export class ContractEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'contract_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contract_once' })
  id: ContractId;

  @Column('text', { name: 'supplier_name' })
  supplierName: string;

  @Column('text', { name: 'supplier_bin', nullable: true })
  supplierBin: string | null;

  /** Of a sole trader: equal numbers meet, and nobody reads them. */
  @Column('bytea', { name: 'supplier_mark', nullable: true })
  supplierMark: Buffer | null;

  @Column('date', { name: 'planned_end' })
  plannedEnd: string;

  @Column('text', { name: 'procurement_number', nullable: true })
  procurementNumber: string | null;
}
