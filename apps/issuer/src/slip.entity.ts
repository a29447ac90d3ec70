import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { VoterEntity } from './voter.entity.ts';

/** A printed code that was given to one person. */
@Entity('slip', { schema: 'issuer' })
@Unique('slip_of_one', ['election', 'voterMark'])
@Check('slip_tries', 'tries_left >= 0')
@ForeignKey(() => VoterEntity, ['election', 'voterMark'], ['election', 'voterMark'], { name: 'slip_of_voter' })
export class SlipEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'slip_once' })
  election: string;

  /** The first signs of the code: by them the slip is found. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'slip_once' })
  place: string;

  @Column('bytea', { name: 'voter_mark' })
  voterMark: Buffer;

  /** Keyed mark of the other signs. */
  @Column('bytea', { name: 'code_mark' })
  codeMark: Buffer;

  @Column('integer', { name: 'tries_left' })
  triesLeft: number;
}
