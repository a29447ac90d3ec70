import type { AccountId, TransferAct, TransferId } from '@ortaq/domain/budget';
import type { CommunityId } from '@ortaq/domain/communities';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { AccountEntity } from './account.entity.ts';

@Entity('transfer', { schema: 'budget' })
@Unique('transfer_number_once', ['communityId', 'number'])
@Unique('transfer_reversed_once', ['communityId', 'reverses'])
@ForeignKey(() => AccountEntity, ['communityId', 'debitAccount'], ['communityId', 'id'], { name: 'transfer_from' })
@ForeignKey(() => AccountEntity, ['communityId', 'creditAccount'], ['communityId', 'id'], { name: 'transfer_to' })
@ForeignKey(() => TransferEntity, ['communityId', 'reverses'], ['communityId', 'id'], { name: 'transfer_of_reversed' })
@ForeignKey(() => PersonEntity, ['maker'], ['id'], { name: 'transfer_by_maker' })
@ForeignKey(() => PersonEntity, ['checker'], ['id'], { name: 'transfer_by_checker' })
@Index('transfer_by_debit', ['communityId', 'debitAccount'])
@Index('transfer_by_credit', ['communityId', 'creditAccount'])
@Index('transfer_opens_once', ['communityId', 'creditAccount'], { unique: true, where: `act = 'open'` })
@Check('transfer_amount', 'amount > 0')
@Check('transfer_act', `act in ('open', 'adopt', 'contract', 'accept', 'pay', 'release')`)
@Check(
  'transfer_two_people',
  `(checker is not null or act in ('open', 'adopt')) and (checker is null or checker <> maker)`,
)
@Check('transfer_document', `document ~ '^[0-9a-f]{64}$'`)
export class TransferEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'transfer_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'transfer_once' })
  id: TransferId;

  /** Without a gap in a village; given by a trigger. */
  @Column({ type: 'bigint', insert: false })
  number: string;

  @Column('uuid', { name: 'debit_account' })
  debitAccount: AccountId;

  @Column('uuid', { name: 'credit_account' })
  creditAccount: AccountId;

  @Column('bigint')
  amount: string;

  @Column('text')
  act: TransferAct;

  @Column('uuid', { nullable: true })
  reverses: TransferId | null;

  @Column('uuid')
  maker: PersonId;

  @Column('uuid', { nullable: true })
  checker: PersonId | null;

  /** SHA-256 of the paper that it rests on, hex. */
  @Column('text', { nullable: true })
  document: string | null;

  @Column('timestamptz')
  at: Date;
}
