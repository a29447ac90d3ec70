import { Injectable } from '@nestjs/common';
import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { ReceiptNumber } from '@ortaq/domain/voting';
import type { EntityManager } from 'typeorm';

import { Batches } from '../platform/batches.ts';
import { Database } from '../platform/database.ts';
import { refuseOn } from '../platform/refuse-on.ts';

/** Whose box: of which cycle of which community. */
export interface BoxPlace {
  readonly communityId: CommunityId;
  readonly cycleId: CycleId;
}

/** A ballot that was found good, as it will lie in the box. */
export interface BoxedBallot {
  readonly token: Buffer;
  readonly seq: number;
  readonly record: string;
  readonly prefix: Buffer;
  readonly stamps: readonly Buffer[];
  readonly signature: Buffer;
  readonly hash: Buffer;
  readonly receipt: ReceiptNumber;
}

/** The last version that lies in the box under a token. */
export interface LastVersion {
  readonly token: Buffer;
  readonly seq: number;
  readonly hash: Buffer;
}

/** In the order of tokens, so that two batches never wait for each other; a version only upon the one before it. */
const putBallots = `
  insert into voting.ballot (community_id, cycle_id, token, seq, record, prefix, stamps, signature, hash, receipt)
  select $1, $2, b.token, b.seq, b.record, b.prefix, b.stamps::bytea[], b.signature, b.hash, b.receipt
  from unnest($3::bytea[], $4::integer[], $5::text[], $6::bytea[], $7::text[], $8::bytea[], $9::bytea[], $10::bigint[])
    as b (token, seq, record, prefix, stamps, signature, hash, receipt)
  where b.seq = 0 or b.seq = 1 + (select v.seq from voting.ballot v
                                  where v.community_id = $1 and v.cycle_id = $2 and v.token = b.token order by v.seq desc limit 1)
  order by b.token, b.seq
  on conflict (community_id, cycle_id, token, seq) do nothing`;

/** One after the other by the primary key: a box that was never analysed is not walked whole. */
const lastVersions = `
  select asked.token, v.seq, v.hash from unnest($3::bytea[]) as asked (token)
  cross join lateral (select seq, hash from voting.ballot b
                      where b.community_id = $1 and b.cycle_id = $2 and b.token = asked.token order by b.seq desc limit 1) v`;

/**
 * The one door to the box, through a role and a connection of its own: no transaction writes both here and in the record. Ballots that
 * come together are committed together.
 */
@Injectable()
export class BallotBox {
  private readonly boxes = new Map<CycleId, Batches<BoxedBallot, LastVersion | undefined>>();

  constructor(private readonly database: Database) {}

  /** Puts the ballot in unless it is not its turn. Committed when this answers with what now lies last under its token. */
  put(place: BoxPlace, ballot: BoxedBallot): Promise<LastVersion | undefined> {
    const box = this.boxes.get(place.cycleId) ?? new Batches((ballots) => this.write(place, ballots));
    this.boxes.set(place.cycleId, box);
    return refuseOn('ballot_in_time', 'voting/polls-closed', () =>
      refuseOn('ballot_of_projects', 'voting/choice-unknown', () => box.put(ballot)),
    );
  }

  hasReceipt(place: BoxPlace, receipt: ReceiptNumber): Promise<boolean> {
    return this.inside(place, async (manager) => {
      const rows = await manager.query<unknown[]>(
        `select from voting.ballot where community_id = $1 and cycle_id = $2 and receipt = $3
         union all select from voting.final_ballot where community_id = $1 and cycle_id = $2 and receipt = $3 limit 1`,
        [place.communityId, place.cycleId, String(receipt)],
      );
      return rows.length > 0;
    });
  }

  private write(place: BoxPlace, ballots: readonly BoxedBallot[]): Promise<(LastVersion | undefined)[]> {
    const where = [place.communityId, place.cycleId];
    return this.inside(place, async (manager) => {
      await manager.query(putBallots, [...where, ...columnsOf(ballots)]);
      const last = await manager.query<LastVersion[]>(lastVersions, [...where, ballots.map(({ token }) => token)]);
      const known = new Map(last.map((each) => [each.token.toString('hex'), each]));
      return ballots.map(({ token }) => known.get(token.toString('hex')));
    });
  }

  private inside<T>({ communityId }: BoxPlace, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.database.box.transaction(async (manager) => {
      await manager.query(`select set_config('app.community', $1, true)`, [communityId]);
      return work(manager);
    });
  }
}

/** The stamps of one ballot as PostgreSQL writes a list of bytes: a list of lists would have to be as long everywhere. */
const listed = (stamps: readonly Buffer[]): string =>
  `{${stamps.map((each) => `"\\\\x${each.toString('hex')}"`).join(',')}}`;

const columnsOf = (ballots: readonly BoxedBallot[]): unknown[] => [
  ballots.map(({ token }) => token),
  ballots.map(({ seq }) => seq),
  ballots.map(({ record }) => record),
  ballots.map(({ prefix }) => prefix),
  ballots.map(({ stamps }) => listed(stamps)),
  ballots.map(({ signature }) => signature),
  ballots.map(({ hash }) => hash),
  ballots.map(({ receipt }) => String(receipt)),
];
