import { Refusal } from '@ortaq/kernel';
import type { FastifyInstance } from 'fastify';

const always = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  vary: 'origin',
};

const forSite = (site: string) => ({
  'access-control-allow-origin': site,
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '600',
});

/** Browsers may ask from the pages of one site only, and without cookies: there are none. The numbers are for everybody. */
export function answerSiteOnly(server: FastifyInstance, site: string): void {
  server.addHook('onRequest', async (request, reply) => {
    void reply.headers(always);
    const { origin } = request.headers;
    if (origin === site) void reply.headers(forSite(site));
    else if (origin !== undefined && request.method !== 'GET') throw new Refusal(['identity/foreign-page']);
    if (request.method === 'OPTIONS') await reply.status(204).send();
  });
}
