import type { Tx } from './tx.ts';

/** One public act: its name, the office that did it, and what the public may know of it. */
export interface Entry {
  readonly act: string;
  readonly by: string;
  readonly what: Readonly<Record<string, unknown>>;
}

/** Appends an act to the community's log, in the transaction of the act. The capability `audit` answers. */
export abstract class PublicLog {
  abstract append(tx: Tx, entry: Entry): Promise<void>;
}
