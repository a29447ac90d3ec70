import type { Language } from '@ortaq/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('outbox', { schema: 'identity' })
@Index('outbox_waiting', ['putAt'], { where: 'sent_at is null' })
@Check('outbox_channel', `channel in ('sms', 'email')`)
export class MessageEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  address: string;

  @Column('text')
  channel: 'sms' | 'email';

  @Column('text')
  language: Language;

  @Column('text')
  template: string;

  @Column('jsonb')
  slots: Readonly<Record<string, string>>;

  @Column('timestamptz', { name: 'put_at', default: () => 'now()' })
  putAt: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  @Column('integer', { default: 0 })
  tries: number;

  @Column('text', { nullable: true })
  failure: string | null;
}
