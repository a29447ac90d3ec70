import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A vote as it was opened here. Its private key is gone once the polls are closed. */
@Entity('vote', { schema: 'issuer' })
@Check('vote_destroyed', '(sealed is null) = (destroyed_at is not null)')
export class VoteEntity {
  /** The name that stands in tokens and ballots: village and cycle. */
  @PrimaryColumn('text')
  election: string;

  /** Modulus and exponent, base64url, as in a JSON Web Key. */
  @Column('text')
  n: string;

  @Column('text')
  e: string;

  /** The private key (PKCS #8, PEM) under a key that is not in the database. */
  @Column('bytea', { nullable: true })
  sealed: Buffer | null;

  @Column('timestamptz', { name: 'closes_at' })
  closesAt: Date;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'destroyed_at', nullable: true })
  destroyedAt: Date | null;
}
