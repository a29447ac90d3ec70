import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { CycleEntity } from '../cycles/cycle.entity.ts';

/** The key by which one issuer stamps the tokens of one vote. The private half is gone when the polls are closed. */
@Entity('issuer_key', { schema: 'voting' })
@Check('issuer_key_destroyed', '(sealed is null) = (destroyed_at is not null or address is not null)')
@Check('issuer_key_elsewhere', `(address is null) = (name = 'council') and (address is null or destroyed_at is null)`)
@Check('issuer_key_issued', 'issued is null or (address is not null and issued >= 0)')
@Check('issuer_key_says', 'key is null or address is not null')
@Check('issuer_key_signed', 'signature is null or (key is not null and issued is not null)')
@ForeignKey(() => CycleEntity, ['communityId', 'cycleId'], ['communityId', 'id'], { name: 'issuer_key_of_cycle' })
export class IssuerKeyEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'issuer_key_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'cycle_id', primaryKeyConstraintName: 'issuer_key_once' })
  cycleId: CycleId;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'issuer_key_once' })
  name: string;

  /** Modulus and exponent, base64url, as in a JSON Web Key. */
  @Column('text')
  n: string;

  @Column('text')
  e: string;

  /** Origin of the other house that holds the private key; null for this one. */
  @Column('text', { nullable: true })
  address: string | null;

  /** Tokens that were stamped there, as its commission told. */
  @Column('integer', { nullable: true })
  issued: number | null;

  /** Ed25519 key by which the other house signs what it says of the vote, base64url. */
  @Column('text', { nullable: true })
  key: string | null;

  /** What its commission told, signed by that key; base64url. */
  @Column('text', { nullable: true })
  signature: string | null;

  /** The private key (PKCS #8, PEM) under a key that is not in the database. */
  @Column('bytea', { nullable: true })
  sealed: Buffer | null;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;

  @Column('timestamptz', { name: 'destroyed_at', nullable: true })
  destroyedAt: Date | null;
}
