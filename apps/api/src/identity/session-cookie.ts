import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { SESSION_COOKIE } from '../platform/session.strategy.ts';
import type { BegunSession } from './sessions.ts';

const OF_THIS_HOST = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

export const tokenOf = (request: FastifyRequest): string | undefined => request.cookies[SESSION_COOKIE];

export const giveCookie = (reply: FastifyReply, { token, maxAgeSeconds }: BegunSession): void =>
  void reply.setCookie(SESSION_COOKIE, token, { ...OF_THIS_HOST, maxAge: maxAgeSeconds });

export const takeCookie = (reply: FastifyReply): void => void reply.clearCookie(SESSION_COOKIE, OF_THIS_HOST);
