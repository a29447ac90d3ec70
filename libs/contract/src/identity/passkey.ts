import { z } from 'zod';

import { id, instant } from '../wire.ts';

/** Bytes in the letters of addresses, unpadded. */
const bytes = z
  .string()
  .max(8192)
  .regex(/^[\w-]+$/);

const kind = z.literal('public-key');

/** What browsers are told when a passkey is made (WebAuthn Level 3, §5.1.3). */
export const MakingOptions = z.object({
  challenge: bytes,
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: bytes, name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.object({ type: kind, alg: z.int() })),
  timeout: z.int(),
  attestation: z.literal('none'),
  excludeCredentials: z.array(z.object({ type: kind, id: bytes, transports: z.array(z.string()).optional() })),
  authenticatorSelection: z.object({
    residentKey: z.literal('required'),
    requireResidentKey: z.literal(true),
    userVerification: z.literal('required'),
  }),
});

/** What browsers are told when somebody signs in. No device is named: the person chooses. */
export const SignInOptions = z.object({
  challenge: bytes,
  rpId: z.string(),
  timeout: z.int(),
  userVerification: z.literal('required'),
});

const answer = { id: bytes, rawId: bytes, type: kind };

/** What a device answers when it made one. What else browsers tell of themselves is let fall. */
export const MadeCredential = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z.array(z.string().max(20)).max(10).default([]),
  }),
});

/** What a device answers when it signs. */
export const SignedCredential = z.object({
  ...answer,
  response: z.object({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes, userHandle: bytes }),
});

/** One device of a person, as it is told to them. */
export const Passkey = z.object({ id: id<'Passkey'>(), madeAt: instant, usedAt: instant.nullable() });
