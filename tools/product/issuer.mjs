import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inData, inTop, productNode } from '../ground/paths.mjs';
import { findFreePort, whyPortIsClosed } from '../ground/ports.mjs';
import { runShown } from '../ground/run.mjs';
import { note } from '../ground/say.mjs';
import { ensureOwner } from '../postgres/owner.mjs';
import { findPostgresPlace } from '../postgres/place.mjs';
import { startPostgres } from '../postgres/server.mjs';
import { describeSession, dropLock, findSession, takeLock } from './lock.mjs';
import { readSecrets } from './secrets.mjs';

/** The issuer's own secrets; none of them is the product's. */
export const issuerSecrets = {
  ORTAQ_POSTGRES_PASSWORD: 24,
  ORTAQ_OWNER_PASSWORD: 24,
  ORTAQ_ISSUER_PEPPER: 32,
  ORTAQ_ISSUER_KEY: 32,
};

const portNote = () => inData('postgres-port');

async function choosePort() {
  const known = existsSync(portNote()) ? Number(readFileSync(portNote(), 'utf8')) : 0;
  return known > 0 && (await whyPortIsClosed(known)) === undefined ? known : findFreePort();
}

/** A PostgreSQL server of its own, with a folder, a port and passwords of its own. */
async function openOwn(onClose, isRunning) {
  const { folder, spare } = findPostgresPlace();
  const secrets = readSecrets({ hasData: existsSync(join(folder, 'PG_VERSION')), wanted: issuerSecrets });
  const password = secrets.ORTAQ_POSTGRES_PASSWORD;
  const server = await startPostgres({ folder, spare, password, port: await choosePort() });
  if (!isRunning) onClose(server.stop);
  writeFileSync(portNote(), String(server.port));
  await ensureOwner(server.urlOf('postgres'), secrets.ORTAQ_OWNER_PASSWORD);
  return { secrets, url: server.urlOf('ortaq', 'ortaq_owner', secrets.ORTAQ_OWNER_PASSWORD) };
}

const openDatabase = (onClose, isRunning) =>
  process.env.ORTAQ_ISSUER_DATABASE_URL
    ? { secrets: readSecrets({ wanted: issuerSecrets }), url: process.env.ORTAQ_ISSUER_DATABASE_URL }
    : openOwn(onClose, isRunning);

/** What apps/issuer reads; what the person has set goes before what lies in the folder. */
function issuerWorld({ secrets: { ORTAQ_ISSUER_PEPPER, ORTAQ_ISSUER_KEY }, url }) {
  const { DATABASE_URL, ...world } = process.env;
  return { ORTAQ_ISSUER_PEPPER, ORTAQ_ISSUER_KEY, NODE_ENV: 'production', ...world, ORTAQ_ISSUER_DATABASE_URL: url };
}

/**
 * The audit commission's issuer or one of its commands. Everything it keeps lies in a folder of its own, so that one machine can hold
 * the product and the issuer to be tried, and a real one holds the issuer alone.
 */
export async function runIssuer({ onClose, state }, words) {
  process.env.ORTAQ_STATE_DIR = process.env.ORTAQ_ISSUER_STATE_DIR ?? inTop('.data', 'issuer');
  mkdirSync(inData(), { recursive: true });
  const isServer = words.length === 0;
  const running = findSession() ?? takeLock(isServer ? 'issuer' : undefined).running;
  if (running && (isServer || !running.url)) return (note(describeSession(running)), 1);
  if (!running) onClose(dropLock);
  const world = issuerWorld(await openDatabase(onClose, running !== undefined));
  if (state.asked) return 0;
  const args = [inTop('apps', 'issuer', 'dist', 'main.js'), ...words];
  return runShown(productNode, args, { cwd: process.env.INIT_CWD ?? process.cwd(), env: world, stdio: 'inherit' });
}
