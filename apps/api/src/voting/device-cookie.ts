import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';

/** It is sent nowhere but to the address at which tokens of one vote are given: casting never sees it, nor does another vote. */
const DEVICE_COOKIE = '__Secure-ortaq-device';
const FORM = /^[\w-]{22}$/;

const DAY = 86_400;

/** The random name of this browser in one vote: the one that it brought, or a new one that it is given. */
export function deviceOf(request: FastifyRequest, reply: FastifyReply): string {
  const brought = request.cookies[DEVICE_COOKIE];
  if (brought !== undefined && FORM.test(brought)) return brought;
  const drawn = randomBytes(16).toString('base64url');
  const path = request.url.split('?')[0]!;
  const options = { path, httpOnly: true, secure: true, sameSite: 'strict', maxAge: 60 * DAY } as const;
  void reply.setCookie(DEVICE_COOKIE, drawn, options);
  return drawn;
}
