import { z } from 'zod';

import { instant } from '../wire.ts';
import { Blinded } from './token.ts';

/** What the audit commission's own issuer is asked and answers. It is another process, on another machine. */
export const stamping = {
  /** Behind the address of the issuer. */
  path: '/stamps',
  input: z.strictObject({
    election: z.string().max(120),
    /** Of the slip that the commission gave the person. */
    code: z.string().max(60),
    blinded: Blinded.element,
  }),
  output: z.object({ signed: z.string() }),
};

/** What everybody may know of a vote at that issuer. */
export const issuerState = {
  path: (election: string) => `/elections/${election}`,
  output: z.object({
    election: z.string(),
    n: z.string(),
    e: z.string(),
    closesAt: instant,
    /** People on the roll of that house. */
    voters: z.int(),
    /** Tokens that it stamped. */
    issued: z.int(),
    /** When its private key was destroyed. */
    destroyedAt: instant.nullable(),
  }),
};
