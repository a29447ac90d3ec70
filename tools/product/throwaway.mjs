import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../ground/ports.mjs';
import { ensureOwner } from '../postgres/owner.mjs';
import { migrate, seedDemo, startProduct } from './server.mjs';
import { nameUrls } from './urls.mjs';
import { operatorWorld, productWorld } from './world.mjs';
import { drawSecrets } from './secrets.mjs';

async function makeDatabase(server) {
  const secrets = drawSecrets();
  await ensureOwner(server.urlOf('postgres'), secrets.ORTAQ_OWNER_PASSWORD);
  return { secrets, urls: nameUrls(server.urlOf('ortaq', 'ortaq_owner', secrets.ORTAQ_OWNER_PASSWORD), secrets) };
}

/**
 * The whole product with the demo village on a server of its own, for the browser tests, the pictures and the benchmarks. `again` starts it after a kill.
 * `clock` lets it live by a clock that a test moves.
 */
export async function startThrowawayProduct(server, demo = '1', clock = {}) {
  const home = mkdtempSync(join(tmpdir(), 'ortaq-product-'));
  const port = await findFreePort();
  const address = { port, host: '127.0.0.1', near: `http://127.0.0.1:${port}`, url: `http://localhost:${port}` };
  const database = await makeDatabase(server);
  const ways = { demo, files: join(home, 'files') };
  const operator = operatorWorld(database, address, ways);
  await migrate(operator, join(home, 'migrate.log'));
  if (demo === '1') await seedDemo(operator, join(home, 'demo.log'));
  const launch = () =>
    startProduct({ ...productWorld(database, address, ways), ...clock }, { ...address, log: join(home, 'ortaq.log') });
  let product = launch();
  const stop = async () => {
    await product.stop();
    rmSync(home, { recursive: true, force: true });
  };
  const again = async () => void (product = launch());
  return { url: address.url, operator, ready: () => product.ready(), pid: () => product.pid, again, stop };
}
