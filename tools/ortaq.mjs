import { prepare } from './ground/build.mjs';
import { withClosers } from './ground/closers.mjs';
import { runIssuer } from './product/issuer.mjs';
import { runCommand } from './ground/command.mjs';
import { inData, inTop, productNode } from './ground/paths.mjs';
import { runShown } from './ground/run.mjs';
import { note } from './ground/say.mjs';
import { readAddress } from './product/address.mjs';
import { openDatabase } from './product/database.mjs';
import { describeSession, dropLock, findSession, takeLock } from './product/lock.mjs';
import { migrate } from './product/server.mjs';
import { chooseWays, operatorWorld } from './product/world.mjs';

const words = process.argv.slice(2);
const needNoDatabase = new Set([undefined, 'help', '--help', 'recount', 'verify', 'verify-vote']);

/** Paths in the words are the person's own, so the command stands where npm was called and not where package.json lies. */
const runCli = (env) =>
  runShown(productNode, [inTop('apps', 'cli', 'dist', 'main.js'), ...words], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env,
    stdio: 'inherit',
  });

/** While the product runs its database is used as it is; otherwise the database is opened for this command and closed after. */
async function runWithDatabase({ onClose, state }) {
  const session = findSession() ?? takeLock(undefined).running;
  if (session && !session.url) return (note(describeSession(session)), 1);
  if (!session) onClose(dropLock);
  const database = await openDatabase();
  if (!session) onClose(database.stop);
  const operator = operatorWorld(database, readAddress(), chooseWays());
  if (!session) await migrate(operator, inData('migrate.log'));
  return state.asked ? 1 : runCli(operator);
}

async function ortaq() {
  await prepare();
  if (words[0] === 'issuer') return withClosers((closers) => runIssuer(closers, words.slice(1)));
  return needNoDatabase.has(words[0]) ? runCli(process.env) : withClosers(runWithDatabase, 1);
}

await runCommand(ortaq);
