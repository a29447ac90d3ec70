import type { OpenRecord } from '@ortaq/api';
import type { Say } from '@ortaq/words';
import type { ParseArgsOptionsConfig } from 'node:util';

/** What a command may use. */
export interface Desk {
  /** Opens the record; the desk closes it when the command is done. */
  open(): Promise<OpenRecord>;
  say(line: string): void;
  /** Says what is wrong and goes on: never where the results are read. */
  complain(line: string): void;
  /** What surrounds the command. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The words of the product, in the language of the terminal. */
  readonly words: Say;
}

/** What was typed behind the name of the command. */
export interface Typed {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
  /** Options that may be given several times, in the order in which they were. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Options without a value that were given. */
  readonly flags: ReadonlySet<string>;
}

/** One thing that an operator can do from the terminal. */
export interface Command {
  readonly name: string;
  /** What follows the name, for the help: `FILE.csv`. */
  readonly takes: string;
  /** One English sentence. */
  readonly summary: string;
  readonly options?: ParseArgsOptionsConfig;
  run(typed: Typed, desk: Desk): Promise<void>;
}

/** The command was typed wrongly: the person is shown how it goes. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

/** It cannot be done, and this is why: one or more lines. */
export class Sorry extends Error {
  override readonly name = 'Sorry';
}
