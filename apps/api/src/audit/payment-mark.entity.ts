import type { PaperSeen, PlaceSeen } from '@ortaq/domain/audit';
import type { CommunityId } from '@ortaq/domain/communities';
import type { EntryId } from '@ortaq/domain/spending';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { EntryEntity } from '../spending/entry.entity.ts';

@Entity('payment_mark', { schema: 'audit' })
@Check('payment_mark_paper', `paper in ('same', 'different', 'missing')`)
@Check('payment_mark_place', `place in ('seen', 'different')`)
@ForeignKey(() => EntryEntity, ['communityId', 'paymentId'], ['communityId', 'id'], { name: 'payment_mark_of_payment' })
@ForeignKey(() => PersonEntity, ['markedBy'], ['id'], { name: 'payment_mark_by' })
export class PaymentMarkEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'payment_mark_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'payment_id', primaryKeyConstraintName: 'payment_mark_once' })
  paymentId: EntryId;

  @Column('text', { nullable: true })
  paper: PaperSeen | null;

  @Column('text', { nullable: true })
  place: PlaceSeen | null;

  @Column('uuid', { name: 'marked_by' })
  markedBy: PersonId;

  @Column('timestamptz', { name: 'marked_at' })
  markedAt: Date;
}
