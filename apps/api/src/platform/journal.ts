import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';

import { requestSeconds } from './metrics.ts';

/** Lines for operators. Headers, bodies, queries and addresses of people are never written. */
export const journalAt = (level: string) =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: {
      err: ({ name, message, stack }: Error) => ({
        name,
        message: withoutDigits(message),
        stack: stack && withoutDigits(stack),
      }),
    },
  });

/** An error text may quote what was typed: runs of eight digits and more are identity or phone numbers. */
const withoutDigits = (text: string) => text.replace(/\d{8,}/g, '…');

/** One line and one measurement per answered request, under the pattern of its route; none for a request that nobody is to see. */
export function journalRequests(server: FastifyInstance): void {
  server.addHook('onResponse', (request, reply, next) => {
    if ((request as { isUnseen?: boolean }).isUnseen) return next();
    const route = request.routeOptions.url ?? 'unknown';
    const { method } = request;
    const status = `${Math.floor(reply.statusCode / 100)}xx`;
    requestSeconds.observe({ method, route, status }, reply.elapsedTime / 1000);
    request.log.info(
      { trace: request.id, method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
    next();
  });
}
