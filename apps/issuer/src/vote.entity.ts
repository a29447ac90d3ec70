import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A vote as it was opened here. Its private key is gone once the polls are closed. */
@Entity('vote', { schema: 'issuer' })
@Check('vote_says', '(key is null) = (key_sealed is null)')
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

  /** Ed25519 key by which this house signs what it says of the vote, base64url; its seed under a key that is not in the database. */
  @Column('text', { nullable: true })
  key: string | null;

  @Column('bytea', { name: 'key_sealed', nullable: true })
  keySealed: Buffer | null;

  @Column('timestamptz', { name: 'closes_at' })
  closesAt: Date;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'destroyed_at', nullable: true })
  destroyedAt: Date | null;
}
