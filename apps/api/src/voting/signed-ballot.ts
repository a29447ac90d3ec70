import { Column } from 'typeorm';

/** A ballot as its device sent it, judged and good: the columns that the box and the sealed box share. */
export abstract class SignedBallot {
  /** The ballot in its one spelling, as it was signed. */
  @Column('text')
  record: string;

  @Column('bytea')
  prefix: Buffer;

  /** One for each issuer, in the order of the poll. */
  @Column('bytea', { array: true })
  stamps: Buffer[];

  /** By the token over the record. */
  @Column('bytea')
  signature: Buffer;

  /** SHA-256 of the record. */
  @Column('bytea')
  hash: Buffer;

  @Column('bigint')
  receipt: string;
}
