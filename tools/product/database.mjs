import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inData } from '../ground/paths.mjs';
import { findFreePort, whyPortIsClosed } from '../ground/ports.mjs';
import { ensureOwner, whyRefused } from '../postgres/owner.mjs';
import { findPostgresPlace } from '../postgres/place.mjs';
import { nameUrls } from './urls.mjs';
import { startPostgres } from '../postgres/server.mjs';
import { readSecrets } from './secrets.mjs';
import { Trouble } from '../ground/sentences.mjs';

const portNote = () => inData('postgres-port');

async function choosePort() {
  const known = existsSync(portNote()) ? Number(readFileSync(portNote(), 'utf8')) : 0;
  return known > 0 && (await whyPortIsClosed(known)) === undefined ? known : findFreePort();
}

const fromPerson = (secrets) =>
  Object.fromEntries(Object.keys(secrets).map((name) => [name, process.env[name] ?? secrets[name]]));

async function openForeign(url) {
  if (!URL.canParse(url)) throw new Trouble('database-url-wrong', {});
  const reason = await whyRefused(url);
  if (reason !== undefined) throw new Trouble('database-refused', { place: new URL(url).host, reason });
  const secrets = fromPerson(readSecrets());
  return { secrets, urls: nameUrls(url, secrets, process.env), adopted: true, stop: async () => {} };
}

async function openOwn() {
  const { folder, spare } = findPostgresPlace();
  const secrets = fromPerson(readSecrets({ hasData: existsSync(join(folder, 'PG_VERSION')) }));
  const password = secrets.ORTAQ_POSTGRES_PASSWORD;
  const server = await startPostgres({ folder, spare, password, port: await choosePort() });
  writeFileSync(portNote(), String(server.port));
  await ensureOwner(server.urlOf('postgres'), secrets.ORTAQ_OWNER_PASSWORD);
  const ownerUrl = server.urlOf('ortaq', 'ortaq_owner', secrets.ORTAQ_OWNER_PASSWORD);
  return { secrets, urls: nameUrls(ownerUrl, secrets, process.env), adopted: server.adopted, stop: server.stop };
}

/** The installation's database: the server named by DATABASE_URL, else our own in .data. */
export const openDatabase = () => (process.env.DATABASE_URL ? openForeign(process.env.DATABASE_URL) : openOwn());
