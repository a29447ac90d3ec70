import '@fastify/cookie';
import { PROVIDER_MINUTES } from '@ortaq/domain/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import type { Seals } from '../platform/seals.ts';
import type { Attempt } from './provider.ts';

const COOKIE = '__Host-ortaq-provider';
const OF_THIS_HOST = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

const form = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), until: z.number() });

/** The browser carries the attempt itself, sealed: setting out writes nothing down, so that nobody can fill the database by it. */
export function giveAttempt(reply: FastifyReply, seals: Seals, attempt: Attempt): void {
  const until = Date.now() + PROVIDER_MINUTES * 60_000;
  const sealed = seals.seal(JSON.stringify({ ...attempt, until })).toString('base64url');
  void reply.setCookie(COOKIE, sealed, { ...OF_THIS_HOST, maxAge: PROVIDER_MINUTES * 60 });
}

/** The attempt of this browser; nothing when it made none, or too long ago. */
export function attemptOf(request: FastifyRequest, seals: Seals): Attempt | undefined {
  const sealed = request.cookies[COOKIE];
  if (sealed === undefined) return undefined;
  try {
    const { until, ...attempt } = form.parse(JSON.parse(seals.open(Buffer.from(sealed, 'base64url'))));
    return until > Date.now() ? attempt : undefined;
  } catch {
    // Sealed by nobody, by another key, or cut short: it is no attempt.
    return undefined;
  }
}

export const forgetAttempt = (reply: FastifyReply): void => void reply.clearCookie(COOKIE, OF_THIS_HOST);
