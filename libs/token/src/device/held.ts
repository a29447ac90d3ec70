/** What the box answers to a ballot. */
export interface CastReceipt {
  /** For people: three words and four digits. */
  readonly code: string;
  /** SHA-256 of the ballot, base64url. */
  readonly hash: string;
  readonly seq: number;
  /** By the key of the box over election, version and hash. */
  readonly signature: string;
}

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

/** As much of a browser's storage as is needed. */
export interface Drawer {
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
}

/** Nothing where nothing lies or what lies there cannot be read. @throws where the browser allows no storage. */
export function readHeld(storage: Drawer, name: string): Held | null {
  try {
    const held = JSON.parse(storage.getItem(name) ?? 'null') as Held | null;
    return typeof held?.seed === 'string' ? held : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** @throws where the browser allows no storage: then nothing may be sent either. */
export const keepHeld = (storage: Drawer, name: string, held: Held): void =>
  storage.setItem(name, JSON.stringify(held));
