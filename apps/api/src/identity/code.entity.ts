import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('code', { schema: 'identity' })
@Check('code_tries', 'tries_left >= 0')
export class CodeEntity {
  @PrimaryColumn('bytea', { name: 'phone_mark', primaryKeyConstraintName: 'code_once' })
  phoneMark: Buffer;

  @PrimaryColumn('bytea', { name: 'code_mark', primaryKeyConstraintName: 'code_once' })
  codeMark: Buffer;

  @Column('integer', { name: 'tries_left' })
  triesLeft: number;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
