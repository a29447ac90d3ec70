import { Seals } from '@ortaq/api/platform';
import { Injectable } from '@nestjs/common';
import { Refusal } from '@ortaq/kernel';
import { timingSafeEqual } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';

import { codeMark, MOST_TRIES, readCode, type SlipCode } from './slip.ts';

/** A person who proved to this house that they are on its roll. Who they are is not known here beyond the mark. */
export interface Holder {
  readonly election: string;
  readonly voterMark: Buffer;
}

interface Typed {
  readonly election: string;
  readonly code: string;
  /** Address of the sender. */
  readonly from: string;
}

interface FoundSlip {
  readonly voterMark: Buffer;
  readonly codeMark: Buffer;
}

/** Wrong codes from one address within ten minutes. A village may sit behind one address; right codes cost nothing. */
const wrongFromOne = { points: 60, duration: 600 };

/** The check of the person: a printed code that the commission put into their hand. */
@Injectable()
export class Holders {
  private readonly wrong: RateLimiterPostgres;

  constructor(
    private readonly database: DataSource,
    private readonly seals: Seals,
  ) {
    this.wrong = new RateLimiterPostgres({
      ...{ storeClient: database, storeType: 'typeorm', schemaName: 'issuer', tableName: 'try' },
      ...{ tableCreated: true, clearExpiredByTimeout: false, keyPrefix: 'wrong-from', ...wrongFromOne },
    });
  }

  async byCode({ election, code, from }: Typed): Promise<Holder> {
    const sender = this.seals.mark(`from\0${from}`).toString('hex');
    await this.take(sender);
    const read = readCode(code);
    const holder = read && (await this.proven(election, read));
    if (!holder) throw new Refusal(['voting/issuer-code']);
    await this.wrong.reward(sender);
    return holder;
  }

  private async take(sender: string): Promise<void> {
    try {
      await this.wrong.consume(sender);
    } catch (error) {
      throw error instanceof RateLimiterRes ? new Refusal(['voting/issuer-busy']) : error;
    }
  }

  /** Each look at a slip costs one of its tries, before it is known whether the code is right; a right one gives them back. */
  private async proven(election: string, code: SlipCode): Promise<Holder | null> {
    const [rows] = await this.database.query<[FoundSlip[], number]>(
      `update issuer.slip set tries_left = tries_left - 1 where election = $1 and place = $2 and tries_left > 0
       returning voter_mark as "voterMark", code_mark as "codeMark"`,
      [election, code.place],
    );
    const slip = rows[0];
    if (!slip) return this.locked(election, code.place);
    if (!timingSafeEqual(slip.codeMark, codeMark(this.seals, election, code))) return null;
    await this.database.query('update issuer.slip set tries_left = $3 where election = $1 and place = $2', [
      election,
      code.place,
      MOST_TRIES,
    ]);
    return { election, voterMark: slip.voterMark };
  }

  private async locked(election: string, place: string): Promise<null> {
    const rows = await this.database.query<unknown[]>('select from issuer.slip where election = $1 and place = $2', [
      election,
      place,
    ]);
    if (rows.length > 0) throw new Refusal(['voting/issuer-locked']);
    return null;
  }
}
