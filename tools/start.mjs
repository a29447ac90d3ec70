import { readAddress, requirePort } from './product/address.mjs';
import { buildProduct } from './ground/build.mjs';
import { withClosers } from './ground/closers.mjs';
import { runCommand } from './ground/command.mjs';
import { openDatabase } from './product/database.mjs';
import { installPackages } from './ground/install.mjs';
import { endLeftover } from './product/leftover.mjs';
import { describeSession, dropLock, noteChild, takeLock } from './product/lock.mjs';
import { requireNode } from './ground/node-version.mjs';
import { inData } from './ground/paths.mjs';
import { migrate, seedDemo, startProduct } from './product/server.mjs';
import { chooseWays, operatorWorld, productWorld } from './product/world.mjs';
import { noteWhile, say } from './ground/say.mjs';
import { Trouble } from './ground/sentences.mjs';

/** The build and the database need nothing of each other, so they go on side by side; both are awaited before either failure is told. */
async function prepareBoth({ onClose }) {
  const [built, opened] = await Promise.allSettled([
    buildProduct(),
    openDatabase().then((database) => {
      onClose(database.stop);
      return database;
    }),
  ]);
  for (const { reason } of [opened, built]) if (reason) throw reason;
  return opened.value;
}

function greet({ url }, { demo }) {
  say(`\nOrtaq is open at ${url}`);
  if (demo === '1')
    say('Demo village: sign in as resident, clerk, akim, member, chair or auditor from the panel on any page.');
  say(`Data: ${inData()} · Log: ${inData('ortaq.log')} · Stop: Ctrl-C`);
}

async function runSession(address, closers) {
  await installPackages();
  const database = await prepareBoth(closers);
  const ways = chooseWays();
  const asOperator = operatorWorld(database, address, ways);
  await noteWhile('Bringing the database up to date', () => migrate(asOperator, inData('migrate.log')));
  if (ways.demo === '1')
    await noteWhile('Looking after the demo village', () => seedDemo(asOperator, inData('demo.log')));
  const product = startProduct(productWorld(database, address, ways), { ...address, log: inData('ortaq.log') });
  closers.onClose(product.stop);
  noteChild(address.url, product.pid);
  await Promise.race([noteWhile('Opening', product.ready), closers.stopped]);
  if (closers.state.asked) return;
  greet(address, ways);
  await Promise.race([closers.stopped, product.ended.then(() => diedBy(product, closers))]);
  say('\nStopping: open requests are finished first …');
}

function diedBy({ log }, { state }) {
  if (!state.asked) throw new Trouble('api-died', { log });
}

async function start(closers) {
  requireNode();
  const address = readAddress();
  const { running, left } = takeLock(address.url);
  if (running) return say(describeSession(running));
  closers.onClose(dropLock);
  await endLeftover(left);
  await requirePort(address);
  await runSession(address, closers);
}

await runCommand(() => withClosers(start));
