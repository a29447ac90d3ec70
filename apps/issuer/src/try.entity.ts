import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The table of rate-limiter-flexible; only that library writes it. */
@Entity('try', { schema: 'issuer' })
@Index('try_by_expire', ['expire'])
export class TryEntity {
  @PrimaryColumn('varchar', { length: 255 })
  key: string;

  @Column('integer', { default: 0 })
  points: number;

  @Column('bigint', { nullable: true })
  expire: string | null;
}
