import { phases } from '@ortaq/domain/cycles';
import { z } from 'zod';

import { instant } from '../wire.ts';

/** Bytes in base64url without padding. */
const bytes = (most: number) =>
  z
    .string()
    .max(Math.ceil((most * 4) / 3))
    .regex(/^[\w-]+$/);

/** The longest modulus an issuer may have, in bytes. */
const MOST_OF_A_KEY = 512;

export const Blinded = z.array(bytes(MOST_OF_A_KEY)).min(1).max(8);

/** Whose stamp a token needs. */
export const PollIssuer = z.object({
  name: z.string(),
  n: z.string(),
  e: z.string(),
  /** Origin at which it stamps by its own check of the person; null for the house itself, which is asked at `token`. */
  address: z.string().nullable(),
});

/** What a token is made of and what a receipt is checked by. */
export const Poll = z.object({
  /** The name that goes into tokens and ballots: village and cycle. */
  election: z.string(),
  phase: z.enum(phases),
  opensAt: instant,
  closesAt: instant,
  /** Everybody whose stamp a token needs, in this order: modulus and exponent of an RSA key, as in a JSON Web Key. Empty before the roll is frozen. */
  issuers: z.array(PollIssuer),
  /** Ed25519, base64url: signs receipts. */
  box: z.string(),
  /** One operator runs every issuer: then cryptography does not exclude ballots that nobody cast. */
  isSingleOperator: z.boolean(),
});

/** A ballot with its token; who sends it is not asked. */
export const Cast = z.object({
  prefix: bytes(32),
  key: bytes(32),
  stamps: z.array(bytes(MOST_OF_A_KEY)).min(1).max(8),
  ballot: z.string().min(1).max(40_000),
  signature: bytes(64),
});

export const CastReceipt = z.object({
  /** For people: three words and four digits. */
  code: z.string(),
  /** SHA-256 of the ballot, base64url. */
  hash: z.string(),
  seq: z.int(),
  /** By the key of the box over election, version and hash. */
  signature: z.string(),
});
