import type { OutputOf, voting } from '@ortaq/contract';

export type CastReceipt = OutputOf<typeof voting.castBallot>;

/** A token as it is kept: bytes in base64url. */
export interface HeldToken {
  readonly prefix: string;
  readonly key: string;
  readonly stamps: readonly string[];
}

/** What this browser holds of one person's vote. All of it follows from the seed but the receipt. */
export interface Held {
  /** Base64url. Whoever has it has the vote. */
  readonly seed: string;
  readonly token?: HeldToken;
  /** The ballot that was sent and has no receipt yet, to be sent again byte for byte. */
  readonly pending?: string;
  /** Of the last ballot that the box took. What it said is not kept. */
  readonly receipt?: CastReceipt;
}

/** Where it lies: two people on one device, and two votes of one person, keep apart. */
export const heldName = (cycle: string, voter: string): string => `vote.${cycle}.${voter}`;

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** Nothing where nothing lies or what lies there cannot be read. @throws where the browser allows no storage. */
export function readHeld(storage: Kept, name: string): Held | null {
  try {
    const held = JSON.parse(storage.getItem(name) ?? 'null') as Held | null;
    return typeof held?.seed === 'string' ? held : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** @throws where the browser allows no storage: then nothing may be sent either. */
export const keepHeld = (storage: Kept, name: string, held: Held): void => storage.setItem(name, JSON.stringify(held));

/** The receipt that this browser holds; nothing where it may keep none. */
export function receiptHeld(name: string | null): CastReceipt | null {
  try {
    return (name && readHeld(localStorage, name)?.receipt) || null;
  } catch {
    return null;
  }
}

/** Names of everything that this browser holds of a vote, whoever cast it; none where it may keep none. */
export function votesHeld(cycle: string): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(heldName(cycle, '')));
  } catch {
    return [];
  }
}
