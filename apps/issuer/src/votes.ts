import { Seals } from '@ortaq/api/platform';
import { Injectable } from '@nestjs/common';
import { privateKeyOf, publicKeyOf } from '@ortaq/log';
import { fromBase64url, newSeed, toBase64url } from '@ortaq/token';
import { jwkOf, newIssuerKey } from '@ortaq/token/issuer';
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { DataSource } from 'typeorm';

import { VoteEntity } from './vote.entity.ts';

/** What everybody may know of a vote here. */
export interface VoteState {
  readonly election: string;
  readonly n: string;
  readonly e: string;
  /** By which this house signs what it says of the vote. */
  readonly key: string | null;
  readonly closesAt: Date;
  readonly destroyedAt: Date | null;
  readonly voters: number;
  readonly issued: number;
}

/** The votes for which this house stamps tokens. */
@Injectable()
export class Votes {
  constructor(
    private readonly database: DataSource,
    private readonly seals: Seals,
  ) {}

  /** Makes the keys of one vote, used for nothing else, and pins the hour at which the one that stamps is destroyed. */
  async open(election: string, closesAt: Date): Promise<void> {
    const key = newIssuerKey();
    const sealed = this.seals.seal(key.export({ type: 'pkcs8', format: 'pem' }) as string);
    const seed = newSeed();
    const says = toBase64url(await publicKeyOf(await privateKeyOf(seed)));
    await this.database.query(
      `insert into issuer.vote (election, n, e, sealed, key, key_sealed, closes_at, opened_at)
       values ($1, $2, $3, $4, $5, $6, $7, now())`,
      [election, jwkOf(key).n, jwkOf(key).e, sealed, says, this.seals.seal(toBase64url(seed)), closesAt],
    );
  }

  async states(election: string | null = null): Promise<VoteState[]> {
    return this.database.query<VoteState[]>(
      `select v.election, v.n, v.e, v.key, v.closes_at as "closesAt", v.destroyed_at as "destroyedAt",
              (select count(*) from issuer.voter r where r.election = v.election)::int as voters,
              (select count(*) from issuer.issuance i where i.election = v.election)::int as issued
       from issuer.vote v where $1::text is null or v.election = $1 order by v.opened_at`,
      [election],
    );
  }

  /** The private key while the polls are not closed by the clock of this database. */
  async liveKey(election: string): Promise<KeyObject | null> {
    const rows = await this.database.query<{ sealed: Buffer }[]>(
      'select sealed from issuer.vote where election = $1 and sealed is not null and clock_timestamp() < closes_at',
      [election],
    );
    return rows[0] ? createPrivateKey(this.seals.open(rows[0].sealed)) : null;
  }

  /** The key that signs what this house says of a vote. It stays: what is said is said after the close. */
  async saying(election: string): Promise<CryptoKey | null> {
    const rows = await this.database.query<{ sealed: Buffer }[]>(
      'select key_sealed as sealed from issuer.vote where election = $1 and key_sealed is not null',
      [election],
    );
    return rows[0] ? privateKeyOf(fromBase64url(this.seals.open(rows[0].sealed))!) : null;
  }

  /** Destroys the private key of every vote that is over by the clock of this database; answers with how many. */
  async destroyDue(): Promise<number> {
    const { affected } = await this.database
      .createQueryBuilder()
      .update(VoteEntity)
      .set({ sealed: null, destroyedAt: () => 'now()' })
      .where('sealed is not null and closes_at <= clock_timestamp()')
      .execute();
    return affected ?? 0;
  }
}
