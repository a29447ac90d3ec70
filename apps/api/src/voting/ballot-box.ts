import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import { type Marks, receiptFrom, type ReceiptNumber } from '@ortaq/domain/voting';
import type { EntityManager } from 'typeorm';

import { Database } from '../platform/database.ts';
import { refuseOn } from '../platform/refuse-on.ts';
import { Seals } from '../platform/seals.ts';

/** Whose box: of which cycle of which community. */
export interface BoxPlace {
  readonly communityId: CommunityId;
  readonly cycleId: CycleId;
}

/** The pseudonym under which a ballot lies in the box, and the receipt that it gives. */
export interface BoxSlip {
  readonly token: Buffer;
  readonly receipt: ReceiptNumber;
}

/** The new choices are named twice, not read back as `excluded`: that would need the right to read the choices in the box. */
const putBallot = `
  insert into voting.ballot (community_id, cycle_id, token, choices, points, receipt) values ($1, $2, $3, $4, $5, $6)
  on conflict (community_id, cycle_id, token) do update set choices = $4, points = $5`;

/**
 * The one door to the box, through a role and a connection of its own: no transaction writes both here and in the record, so that
 * no transaction number joins a person with a ballot.
 */
@Injectable()
export class BallotBox {
  constructor(
    private readonly database: Database,
    private readonly seals: Seals,
  ) {}

  slipOf({ cycleId }: BoxPlace, voterMark: Buffer): BoxSlip {
    const token = this.seals.boxToken(cycleId, voterMark);
    return { token, receipt: receiptFrom(createHash('sha256').update(token).digest()) };
  }

  /** Puts the ballot in, or in the place of the earlier one. Committed when this returns; the box looks at its own clock. */
  put(place: BoxPlace, { token, receipt }: BoxSlip, { choices, points }: Marks): Promise<void> {
    const values = [place.communityId, place.cycleId, token, [...choices], points && [...points], String(receipt)];
    return refuseOn('ballot_in_time', 'voting/polls-closed', () =>
      refuseOn('ballot_of_projects', 'voting/choice-unknown', () =>
        this.inside(place, async (manager) => void (await manager.query(putBallot, values))),
      ),
    );
  }

  hasToken(place: BoxPlace, { token }: BoxSlip): Promise<boolean> {
    return this.has(place, 'token', token);
  }

  hasReceipt(place: BoxPlace, receipt: ReceiptNumber): Promise<boolean> {
    return this.has(place, 'receipt', String(receipt));
  }

  private has(place: BoxPlace, column: 'token' | 'receipt', value: Buffer | string): Promise<boolean> {
    return this.inside(place, async (manager) => {
      const rows = await manager.query<unknown[]>(
        `select from voting.ballot where community_id = $1 and cycle_id = $2 and ${column} = $3 limit 1`,
        [place.communityId, place.cycleId, value],
      );
      return rows.length > 0;
    });
  }

  private inside<T>({ communityId }: BoxPlace, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.database.box.transaction(async (manager) => {
      await manager.query(`select set_config('app.community', $1, true)`, [communityId]);
      return work(manager);
    });
  }
}
