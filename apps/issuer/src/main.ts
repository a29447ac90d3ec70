import 'reflect-metadata';

import { help, runCommand } from './commands/run.ts';
import { readConfig } from './config.ts';
import { createIssuer } from './server.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createIssuer(config);
  await app.listen(config.PORT, config.HOST);
  say(`The issuer listens on ${config.HOST}:${config.PORT} for pages of ${config.ORTAQ_ISSUER_SITE}. Stop: Ctrl-C`);
}

const [word, ...rest] = process.argv.slice(2);
if (word === undefined) await serve();
else if (word === 'help' || word === '--help') say(help);
else process.exitCode = await runCommand([word, ...rest], { environment: process.env, say, complain });
