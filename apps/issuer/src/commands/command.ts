import type { DataSource } from 'typeorm';

import type { Seals } from '@ortaq/api/platform';

import type { Config } from '../config.ts';
import type { Votes, VoteState } from '../votes.ts';

/** What a command of the commission may use. */
export interface Desk {
  readonly config: Config;
  readonly database: DataSource;
  readonly seals: Seals;
  readonly votes: Votes;
  say(line: string): void;
  /** A path or an address as the person typed it, read whole. */
  read(path: string): Promise<Uint8Array>;
  /** Writes a file that only its owner reads; refused where one lies already. */
  write(path: string, text: string): Promise<void>;
}

/** One thing that the commission can do from the terminal. */
export interface Command {
  readonly name: string;
  readonly takes: string;
  /** One English sentence. */
  readonly summary: string;
  run(typed: readonly string[], desk: Desk): Promise<void>;
}

/** It cannot be done as it was typed, and this is why. */
export class Sorry extends Error {
  override readonly name = 'Sorry';
}

/** What the product must know of this house for a vote: its two keys and where it is found. */
export const keysOf = ({ n, e, key }: VoteState, { ORTAQ_ISSUER_ADDRESS: address }: Config) => ({
  ...{ address, e, n },
  ...(key !== null && { key }),
});

/** `village/cycle`, as tokens name a vote. */
export function electionIn(text: string | undefined): string {
  if (text !== undefined && /^[a-z0-9-]{2,40}\/[\w-]{1,40}$/.test(text)) return text;
  throw new Sorry('Name the vote as the poll does: village/cycle, for instance aqbulaq/2027.');
}
