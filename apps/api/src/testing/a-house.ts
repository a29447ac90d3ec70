import 'reflect-metadata';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Call, clientOver } from '@ortaq/contract';
import type { Office } from '@ortaq/domain/identity';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';

import { markOf } from '../identity/session-mark.ts';
import { type Config, readConfig } from '../platform/config.ts';
import { uuidv7 } from '../platform/ids.ts';
import { SESSION_COOKIE } from '../platform/session.strategy.ts';
import { createServer } from '../server.ts';
import { aDatabase } from './test-database.ts';

/** The whole product over a database of its own, asked in process. */
export interface House {
  readonly app: NestFastifyApplication;
  readonly config: Config;
  /** What a command of the operator is told by its surroundings. */
  readonly environment: Readonly<Record<string, string>>;
  /** Superuser SQL for what a test must see or arrange behind the product's back. */
  readonly owner: DataSource;
  /** A client without a session. */
  readonly visitor: Call;
  /** Opens a session for a new person: resident of the named villages, holder of the named offices. */
  person(spec?: Person): Promise<{ id: string; call: Call; cookie: string }>;
  close(): Promise<void>;
}

interface Person {
  readonly residentOf?: readonly string[];
  readonly offices?: readonly { readonly office: Office; readonly kato: string }[];
  readonly name?: string;
}

const key = (byte: string) => byte.repeat(64);

export async function aHouse(settings: Record<string, string> = {}): Promise<House> {
  const database = await aDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'ortaq-house-'));
  const keys = {
    ORTAQ_IIN_PEPPER: key('1'),
    ORTAQ_IIN_KEY: key('2'),
    ORTAQ_BOX_KEY: key('3'),
    ORTAQ_LOG_KEY: key('4'),
  };
  const environment = {
    ...database.urls,
    ...keys,
    ORTAQ_DATA_DIR: folder,
    ORTAQ_LOG_LEVEL: 'error',
    ORTAQ_WORKS: '0',
    ORTAQ_WEB_DIR: folder,
    ...settings,
  };
  const config = readConfig(environment);
  const app = await createServer(config);
  await app.init();
  const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize();

  const clientWith = (cookie?: string): Call =>
    clientOver(async ({ method, path, body, contentType }) => {
      const answer = await app.inject({
        method,
        url: path,
        headers: { ...(cookie && { cookie }), ...(contentType && { 'content-type': contentType }) },
        ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : Buffer.from(body) }),
      });
      return { status: answer.statusCode, json: async () => answer.json() as unknown };
    });

  return {
    app,
    config,
    environment,
    owner,
    visitor: clientWith(),
    async person({ residentOf = [], offices = [], name = 'Сынақ Адам' } = {}) {
      const id = uuidv7();
      const token = randomBytes(32).toString('base64url');
      await owner.query('insert into identity.person (id, name) values ($1, $2)', [id, name]);
      for (const place of residentOf)
        await owner.query('insert into identity.residency (community_id, person_id) values ($1, $2)', [place, id]);
      for (const { office, kato } of offices)
        await owner.query('insert into identity.appointment (id, person_id, office, kato) values ($1, $2, $3, $4)', [
          uuidv7(),
          id,
          office,
          kato,
        ]);
      await owner.query(
        `insert into identity.session (mark, person_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
        [markOf(token), id],
      );
      const cookie = `${SESSION_COOKIE}=${token}`;
      return { id, cookie, call: clientWith(cookie) };
    },
    async close() {
      await owner.destroy();
      await app.close();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}
