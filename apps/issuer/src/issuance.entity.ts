import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { VoterEntity } from './voter.entity.ts';

/** The book of stamps: one line a person, without a time. */
@Entity('issuance', { schema: 'issuer' })
@ForeignKey(() => VoterEntity, ['election', 'voterMark'], ['election', 'voterMark'], { name: 'issuance_of_voter' })
export class IssuanceEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'issuance_once' })
  election: string;

  @PrimaryColumn('bytea', { name: 'voter_mark', primaryKeyConstraintName: 'issuance_once' })
  voterMark: Buffer;

  /** What the person's device sent to be signed. It says nothing of the token. */
  @Column('bytea')
  blinded: Buffer;

  @Column('bytea')
  signed: Buffer;
}
