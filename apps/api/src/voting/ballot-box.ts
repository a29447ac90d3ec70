import { Injectable } from '@nestjs/common';
import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { ReceiptNumber } from '@ortaq/domain/voting';

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

const putBallots = 'select * from voting.put_ballots($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)';

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

  hasReceipt({ communityId, cycleId }: BoxPlace, receipt: ReceiptNumber): Promise<boolean> {
    return this.database.box.transaction(async (manager) => {
      await manager.query(`select set_config('app.community', $1, true)`, [communityId]);
      const rows = await manager.query<unknown[]>(
        `select from voting.ballot where community_id = $1 and cycle_id = $2 and receipt = $3
         union all select from voting.final_ballot where community_id = $1 and cycle_id = $2 and receipt = $3 limit 1`,
        [communityId, cycleId, String(receipt)],
      );
      return rows.length > 0;
    });
  }

  private async write(place: BoxPlace, ballots: readonly BoxedBallot[]): Promise<(LastVersion | undefined)[]> {
    const values = [place.communityId, place.cycleId, ...columnsOf(ballots)];
    const last = await this.database.box.query<LastVersion[]>(putBallots, values);
    const known = new Map(last.map((each) => [each.token.toString('hex'), each]));
    return ballots.map(({ token }) => known.get(token.toString('hex')));
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
