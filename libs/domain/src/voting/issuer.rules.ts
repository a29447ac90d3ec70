import { rule } from '@ortaq/kernel';

/** Before an issuer of another house is named. */
export interface PinFacts {
  /** The roll is frozen: from then on tokens are stamped, and all of them by the same issuers. */
  readonly isClosed: boolean;
  /** An RSA key of 2048 bits or more, in its numbers, and an Ed25519 key beside it. */
  readonly isKey: boolean;
  /** An origin, over TLS unless it is this very machine. */
  readonly isAddress: boolean;
}

const pin = rule<PinFacts>();

// prettier-ignore
export const pinRules = [
  pin('voting/roll-frozen',    (f) => !f.isClosed),
  pin('voting/issuer-key',     (f) => f.isKey),
  pin('voting/issuer-address', (f) => f.isAddress),
];

/** Before the number of tokens that were stamped elsewhere is told. */
export interface TellFacts {
  /** The vote has an issuer in another house. */
  readonly isThere: boolean;
  readonly isTold: boolean;
  /** By the key that was pinned; one that was named before houses signed has none. */
  readonly isSigned: boolean;
}

const tell = rule<TellFacts>();

// prettier-ignore
export const tellRules = [
  tell('voting/issuer-none', (f) => f.isThere),
  tell('voting/issuer-told', (f) => !f.isTold),
  tell('voting/issuer-unsigned', (f) => f.isSigned),
];

/** Before another house stamps a token for the holder of a code. */
export interface StampFacts {
  /** From the roll on until the close, by the clock of its database. */
  readonly isOpen: boolean;
  /** The holder has no stamp yet. */
  readonly isFirst: boolean;
}

const stamp = rule<StampFacts>();

// prettier-ignore
export const stampRules = [
  stamp('voting/issuer-closed', (f) => f.isOpen),
  stamp('voting/issuer-taken',  (f) => f.isFirst),
];

/** Why a code opens nothing: it is none, it was tried too often, or its sender tries too much. */
export const codeRefusals = ['voting/issuer-code', 'voting/issuer-locked', 'voting/issuer-busy'] as const;

/** `https://host[:port]`, and nothing behind it; without TLS only on the machine itself. */
export function isIssuerAddress(text: string): boolean {
  const found = /^(https?):\/\/((?:[a-z0-9-]+\.)*[a-z0-9-]+)(?::\d{2,5})?$/.exec(text);
  return found !== null && (found[1] === 'https' || found[2] === 'localhost' || found[2] === '127.0.0.1');
}
