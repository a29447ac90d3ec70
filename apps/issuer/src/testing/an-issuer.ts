import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';

import { runCommand } from '../commands/run.ts';
import { readConfig } from '../config.ts';
import { createIssuer } from '../server.ts';
import { Votes } from '../votes.ts';

export const SITE = 'https://ortaq.example';
export const ADDRESS = 'https://audit.example';
export const ELECTION = 'aqbulaq/2027';

const asOwner = (url: string) => new DataSource({ type: 'postgres', url }).initialize();

async function onServer(sql: string): Promise<void> {
  const server = await asOwner(process.env['ORTAQ_TEST_DATABASE_URL']!);
  await server.query(sql);
  await server.destroy();
}

/** A roll as an office exports it; two people. */
export const rollOfTwo = 'ЖСН;Аты-жөні\r\n850615100007;Әлиева Айгүл\r\n850615100017;Әлиев Болат';

/** The issuer of an audit commission over a database of its own, with the commands of its operator. */
export async function anIssuer(site = SITE) {
  const name = `ortaq_issuer_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name}`);
  const url = new URL(process.env['ORTAQ_TEST_DATABASE_URL']!);
  url.pathname = `/${name}`;
  const folder = await mkdtemp(join(tmpdir(), 'ortaq-issuer-'));
  const environment = {
    ORTAQ_ISSUER_DATABASE_URL: url.href,
    ORTAQ_ISSUER_PEPPER: '5'.repeat(64),
    ORTAQ_ISSUER_KEY: '6'.repeat(64),
    ORTAQ_ISSUER_ADDRESS: ADDRESS,
    ORTAQ_ISSUER_SITE: site,
    ORTAQ_LOG_LEVEL: 'silent',
  };
  const said: string[] = [];
  const terminal = { environment, say: (line: string) => said.push(line), complain: (line: string) => said.push(line) };

  const command = async (...typed: string[]) => {
    said.length = 0;
    const code = await runCommand(typed, terminal);
    return { code, said: said.join('\n') };
  };
  const file = async (named: string, text: string) => {
    await writeFile(join(folder, named), text);
    return join(folder, named);
  };
  let slips = 0;
  /** The printed codes of the people in a roll, by the last digits of their numbers. */
  const codesOf = async (roll: string, election = ELECTION, ...options: string[]) => {
    const to = join(folder, `slips-${slips++}.csv`);
    await command('codes', election, await file('roll.csv', roll), to, ...options);
    const lines = (await readFile(to, 'utf8')).trim().split('\r\n').slice(1);
    return new Map(
      lines
        .map((line) => line.split(';').map((cell) => cell.slice(1, -1)))
        .map((cells) => [cells[1]!.slice(-4), cells[2]!]),
    );
  };

  const app: NestFastifyApplication = await createIssuer(readConfig(environment));
  await app.init();
  const owner = await asOwner(url.href);
  return {
    app,
    environment,
    owner,
    folder,
    command,
    file,
    codesOf,
    ask: (body: object, headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
      app.inject({ method: 'POST', url: '/stamps', payload: body, headers, remoteAddress }),
    /** The key that signs what the house says of a vote, and the one that stamps. */
    saying: (election = ELECTION) => app.get(Votes).saying(election),
    stamping: (election = ELECTION) => app.get(Votes).liveKey(election),
    state: (election = ELECTION) => app.inject({ method: 'GET', url: `/elections/${election}` }),
    /** Moves the close, in seconds from now, past the trigger that pins it. */
    async closeIn(seconds: number, election = ELECTION) {
      await owner.query('alter table issuer.vote disable trigger only_destroy');
      await owner.query('update issuer.vote set closes_at = now() + make_interval(secs => $2) where election = $1', [
        election,
        seconds,
      ]);
      await owner.query('alter table issuer.vote enable always trigger only_destroy');
    },
    async close() {
      await owner.destroy();
      await app.close();
      await onServer(`drop database ${name} with (force)`);
      await rm(folder, { recursive: true });
    },
  };
}
