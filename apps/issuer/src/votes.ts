import { Seals } from '@ortaq/api/platform';
import { Injectable } from '@nestjs/common';
import { jwkOf, newIssuerKey } from '@ortaq/token/issuer';
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { DataSource } from 'typeorm';

import { VoteEntity } from './vote.entity.ts';

/** What everybody may know of a vote here. */
export interface VoteState {
  readonly election: string;
  readonly n: string;
  readonly e: string;
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

  /** Makes a key for one vote, used for nothing else, and pins the hour at which it is destroyed. */
  async open(election: string, closesAt: Date): Promise<void> {
    const key = newIssuerKey();
    const sealed = this.seals.seal(key.export({ type: 'pkcs8', format: 'pem' }) as string);
    await this.database.query(
      'insert into issuer.vote (election, n, e, sealed, closes_at, opened_at) values ($1, $2, $3, $4, $5, now())',
      [election, jwkOf(key).n, jwkOf(key).e, sealed, closesAt],
    );
  }

  async states(election: string | null = null): Promise<VoteState[]> {
    return this.database.query<VoteState[]>(
      `select v.election, v.n, v.e, v.closes_at as "closesAt", v.destroyed_at as "destroyedAt",
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
