import { pinRules, tellRules } from '@ortaq/domain/voting';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { done, id, slug } from '../wire.ts';

const inCycle = { community: slug, cycle: id<'Cycle'>() };

/** What the audit commission's own issuer prints when a vote is opened there. */
export const IssuerElsewhere = z.object({
  n: z.string().min(1).max(700),
  e: z.string().min(1).max(8),
  address: z.string().min(1).max(200),
  /** Ed25519, base64url: signs what the commission says when the vote is over. */
  key: z.string().min(1).max(64),
});

/** The second issuer of a vote, which runs in another house. */
export const issuerEndpoints = {
  readIssuer: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/issuer',
    right: 'record:read',
    summary:
      'The audit commission’s issuer, if the vote has one: its address, the hash of its key, the tokens it stamped',
    input: z.object(inCycle),
    output: z.object({
      /** The roll is frozen: neither can an issuer be named any more, nor be taken away. */
      isFixed: z.boolean(),
      issuer: z.object({ address: z.string(), hash: z.string(), issued: z.int().nullable() }).nullable(),
    }),
  }),
  pinIssuer: endpoint({
    method: 'PUT',
    path: '/communities/:community/cycles/:cycle/issuer',
    right: 'issuer:pin',
    summary:
      'Names the audit commission’s issuer, its key and its address, or none; from the freeze of the roll on it cannot be changed',
    input: z.object({ ...inCycle, issuer: IssuerElsewhere.nullable() }),
    output: z.object({ hash: z.string().nullable() }),
    refusals: pinRules,
  }),
  tellIssued: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/issuer/issued',
    right: 'issuer:tell',
    summary: 'Tells, once and after the close, how many tokens the audit commission’s issuer stamped',
    input: z.object({
      ...inCycle,
      issued: z.int().min(0).max(10_000_000),
      /** Hash of the vote that was signed for, hex; its signature, base64url. */
      vote: z.string().regex(/^[0-9a-f]{64}$/),
      signature: z.string().max(100),
    }),
    output: done,
    refusals: tellRules,
  }),
};
