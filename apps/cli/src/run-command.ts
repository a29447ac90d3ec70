import { type OpenRecord, openRecord } from '@ortaq/api';
import { languages, Refusal } from '@ortaq/kernel';
import { wordsIn } from '@ortaq/words';
import { parseArgs } from 'node:util';

import { type Command, type Desk, Misuse, Sorry, type Typed } from './command.ts';

/** Where the command is run: what surrounds it and where it writes. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  say(line: string): void;
  complain(line: string): void;
}

/** Exit codes: done; cannot be done; typed wrongly. */
const DONE = 0;
const REFUSED = 1;
const MISUSED = 2;

const usageOf = ({ name, takes }: Command): string => `npm run ortaq -- ${name} ${takes}`;

const help = (commands: readonly Command[]): string =>
  [
    'Usage: npm run ortaq -- COMMAND …',
    '',
    ...commands.flatMap((each) => [`  ${each.name} ${each.takes}`, `      ${each.summary}`]),
  ].join('\n');

/** The language of the terminal, if Ortaq speaks it. */
function languageOf({ environment }: Terminal) {
  const wanted = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  return languages.find((each) => wanted.startsWith(each)) ?? 'en';
}

function read(command: Command, words: readonly string[]): Typed {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      options: command.options ?? {},
      allowPositionals: true,
    });
    return { files: positionals, ...sorted(Object.entries(values)) };
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}

/** What was typed, by the kind of its option. */
function sorted(given: readonly [string, unknown][]): Omit<Typed, 'files'> {
  const those = <Value>(kind: (value: unknown) => value is Value) =>
    given.filter((each): each is [string, Value] => kind(each[1]));
  return {
    options: Object.fromEntries(those((value) => typeof value === 'string')),
    lists: Object.fromEntries(those((value): value is string[] => Array.isArray(value))),
    flags: new Set(those((value) => value === true).map(([name]) => name)),
  };
}

/** Runs the named command and answers with the exit code. Whatever goes wrong reaches the person as a sentence. */
export async function runCommand(
  commands: readonly Command[],
  typed: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const [name, ...rest] = typed;
  const command = commands.find((each) => each.name === name);
  if (name === undefined || name === '--help' || name === 'help') return tell(terminal, help(commands));
  if (!command) return complain(terminal, `There is no command ${name}.\n\n${help(commands)}`, MISUSED);
  if (rest.includes('--help')) return tell(terminal, `${command.summary}\n${usageOf(command)}`);

  const words = wordsIn(languageOf(terminal));
  let record: OpenRecord | undefined;
  const desk: Desk = {
    words,
    say: terminal.say,
    complain: terminal.complain,
    environment: terminal.environment,
    open: async () => (record ??= await openRecord(terminal.environment)),
  };
  try {
    await command.run(read(command, rest), desk);
    return DONE;
  } catch (error) {
    if (error instanceof Misuse) return complain(terminal, `${error.message}\nUsage: ${usageOf(command)}`, MISUSED);
    return complain(terminal, sentenceFor(error, words), REFUSED);
  } finally {
    await record?.close();
  }
}

function tell({ say }: Terminal, text: string): number {
  say(text);
  return DONE;
}

function complain(terminal: Terminal, text: string, code: number): number {
  terminal.complain(text);
  return code;
}

function sentenceFor(error: unknown, words: Desk['words']): string {
  if (error instanceof Refusal) return error.reasons.map((code) => words.reason(code, error.facts)).join('\n');
  if (error instanceof Sorry) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED') return 'The database does not answer. Start Ortaq first: npm start';
  return message;
}
