import { Injectable } from '@nestjs/common';
import { Refusal } from '@ortaq/kernel';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

import { Database } from '../platform/database.ts';
import { Seals } from '../platform/seals.ts';

/** How often something may be tried: points within seconds. A village may sit behind one address. */
// prettier-ignore
const limits = {
  'code-to-phone':    { points: 3,   duration: 600 },
  'codes-in-a-day':   { points: 10,  duration: 86_400 },
  'code-from':        { points: 60,  duration: 3600 },
  'confirm-from':     { points: 100, duration: 3600 },
  'password-of':      { points: 10,  duration: 900 },
  'password-from':    { points: 100, duration: 900 },
  'iin-of':           { points: 10,  duration: 86_400 },
  'printed-from':     { points: 60,  duration: 900 },
  'printed-of':       { points: 10,  duration: 86_400 },
  'printed-by':       { points: 40,  duration: 86_400 },
  'passkey-from':     { points: 200, duration: 900 },
  'passkey-by':       { points: 20,  duration: 3600 },
  'provider-from':    { points: 100, duration: 900 },
  'hand-over-from':   { points: 20,  duration: 900 },
  'hand-over-in':     { points: 60,  duration: 900 },
} as const;

export type Limit = keyof typeof limits;

/** Counts tries in the database, so that they hold across processes and restarts. Who tries is kept as a keyed mark. */
@Injectable()
export class Tries {
  private readonly limiters: ReadonlyMap<Limit, RateLimiterPostgres>;

  constructor(
    database: Database,
    private readonly seals: Seals,
  ) {
    const store = { storeClient: database.pool, storeType: 'pool', schemaName: 'identity', tableName: 'try' };
    const own = { tableCreated: true, clearExpiredByTimeout: false };
    this.limiters = new Map(
      Object.entries(limits).map(([name, limit]) => [
        name as Limit,
        new RateLimiterPostgres({ ...store, ...own, ...limit, keyPrefix: name }),
      ]),
    );
  }

  /** Takes one try; refused when none is left, with the minutes until there is one. */
  async take(limit: Limit, who: string): Promise<void> {
    try {
      await this.limiters.get(limit)!.consume(this.keyOf(who));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new Refusal(['identity/too-many-tries'], { minutes: String(Math.ceil(error.msBeforeNext / 60_000)) });
    }
  }

  /** Gives the tries back: who proved themselves starts afresh. */
  async forgive(limit: Limit, who: string): Promise<void> {
    await this.limiters.get(limit)!.delete(this.keyOf(who));
  }

  private keyOf(who: string): string {
    return this.seals.mark(`try\0${who}`).toString('hex');
  }
}
