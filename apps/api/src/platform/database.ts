import type { CommunityId } from '@ortaq/domain/communities';
import pg from 'pg';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';

import type { Config } from './config.ts';

// A civil date stays the text that it is: a Date would move it across midnight.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** The log, acts and tables that belong to no village live under this id. */
export const COUNTRY = '00000000-0000-0000-0000-000000000000' as CommunityId;

const deadlockOrSerialization = new Set(['40P01', '40001']);

const poolOf = (door: DataSource): pg.Pool => (door.driver as unknown as { readonly master: pg.Pool }).master;

/** Three doors to PostgreSQL, each with the rights of its role: the record, the ballot box, the auditor's view. */
export class Database {
  constructor(
    readonly app: DataSource,
    readonly box: DataSource,
    readonly auditor: DataSource,
  ) {}

  /** The connections of the record, for libraries that bring their own SQL. */
  get pool(): pg.Pool {
    return poolOf(this.app);
  }

  /** The few connections that only read, for what is streamed out of the record. */
  get auditorPool(): pg.Pool {
    return poolOf(this.auditor);
  }

  /** One transaction that sees one community only; repeated when PostgreSQL chose it as the victim of a deadlock. */
  async change<T>(
    community: CommunityId,
    work: (manager: EntityManager, now: Date) => Promise<T>,
    triesLeft = 3,
  ): Promise<T> {
    try {
      return await this.app.transaction(async (manager) => work(manager, await enter(manager, community)));
    } catch (error) {
      const code = (error as { driverError?: { code?: string } }).driverError?.code ?? '';
      if (triesLeft > 1 && deadlockOrSerialization.has(code)) return this.change(community, work, triesLeft - 1);
      throw error;
    }
  }

  /** One read-only transaction that sees one community only. */
  look<T>(
    community: CommunityId,
    work: (manager: EntityManager, now: Date) => Promise<T>,
    door = this.app,
  ): Promise<T> {
    return door.transaction(async (manager) => {
      await manager.query('set transaction read only');
      return work(manager, await enter(manager, community));
    });
  }

  async open(): Promise<void> {
    await Promise.all(this.doors.map((door) => door.initialize()));
  }

  async close(): Promise<void> {
    await Promise.all(this.doors.filter((door) => door.isInitialized).map((door) => door.destroy()));
  }

  private get doors(): DataSource[] {
    return [this.app, this.box, this.auditor];
  }
}

/** Binds the transaction to a community (row-level security) and answers with the database's clock. */
async function enter(manager: EntityManager, community: CommunityId): Promise<Date> {
  const rows = await manager.query<{ now: Date }[]>(`select set_config('app.community', $1, true), now() as now`, [
    community,
  ]);
  return rows[0]!.now;
}

type Urls = Pick<Config, 'ORTAQ_DATABASE_APP_URL' | 'ORTAQ_DATABASE_BOX_URL' | 'ORTAQ_DATABASE_AUDITOR_URL'>;

export function connect(urls: Urls, entities: EntityTarget<ObjectLiteral>[]): Database {
  const door = (url: string, poolSize: number) =>
    new DataSource({ type: 'postgres', url, entities: entities as never[], synchronize: false, poolSize });
  return new Database(
    door(urls.ORTAQ_DATABASE_APP_URL, 20),
    door(urls.ORTAQ_DATABASE_BOX_URL, 10),
    door(urls.ORTAQ_DATABASE_AUDITOR_URL, 4),
  );
}
