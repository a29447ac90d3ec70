import { Refusal } from '@ortaq/kernel';
import { wordsIn } from '@ortaq/words';
import { readFile, writeFile } from 'node:fs/promises';

import { readConfig, sealsOf } from '../config.ts';
import { openDatabase } from '../database.ts';
import { Votes } from '../votes.ts';
import { codes } from './codes.ts';
import type { Command } from './command.ts';
import { open } from './open.ts';
import { roll } from './roll.ts';
import { sign } from './sign.ts';
import { state } from './state.ts';

const commands: readonly Command[] = [open, roll, codes, state, sign];

export const help = [
  'Usage: npm run ortaq -- issuer [COMMAND …]',
  '',
  '  (nothing)',
  '      Runs the issuer until Ctrl-C.',
  ...commands.flatMap(({ name, takes, summary }) => [`  ${name} ${takes}`, `      ${summary}`]),
].join('\n');

/** Where the command is run. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  say(line: string): void;
  complain(line: string): void;
}

/** Runs a command of the commission and answers with the exit code. Whatever goes wrong reaches the person as a sentence. */
export async function runCommand([name, ...typed]: readonly string[], terminal: Terminal): Promise<number> {
  const command = commands.find((each) => each.name === name);
  if (!command) return (terminal.complain(help), 2);
  const config = readConfig(terminal.environment);
  const database = await openDatabase(config);
  const seals = sealsOf(config);
  try {
    await command.run(typed, {
      ...{ config, database, seals, votes: new Votes(database, seals), say: terminal.say },
      read,
      write: (path, text) => writeFile(path, text, { mode: 0o600, flag: 'wx' }),
    });
    return 0;
  } catch (error) {
    terminal.complain(sentenceFor(error));
    return 1;
  } finally {
    await database.destroy();
  }
}

const read = async (from: string): Promise<Uint8Array> =>
  /^https?:/.test(from) ? new Uint8Array(await (await fetch(from)).arrayBuffer()) : readFile(from);

function sentenceFor(error: unknown): string {
  if (error instanceof Refusal) return error.reasons.map((code) => wordsIn('en').reason(code, error.facts)).join('\n');
  return (error as Error).message;
}
