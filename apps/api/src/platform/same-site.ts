import { Refusal } from '@ortaq/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A browser says where a request comes from; a change is accepted only from our own pages. */
export function comesFromElsewhere(request: Pick<FastifyRequest, 'method' | 'headers' | 'host'>): boolean {
  if (reads.has(request.method)) return false;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = request.headers;
  return origin !== undefined && URL.parse(origin)?.host !== request.host;
}

export function refuseForeignChanges(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _, next) => {
    next(comesFromElsewhere(request) ? new Refusal(['identity/foreign-page']) : undefined);
  });
}
