import fastifyStatic from '@fastify/static';
import { Refusal } from '@ortaq/kernel';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What the web room answers with; its server build exports `respond`. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string;
  /** Origins that the page may ask besides its own. */
  readonly reaches?: readonly string[];
}

export interface PageRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly form: Readonly<Record<string, string | readonly string[]>>;
  readonly isDemo: boolean;
  readonly site: string;
  /** Calls the API in this process as the same person. */
  readonly send: (request: InnerRequest) => Promise<{ status: number; json(): Promise<unknown> }>;
}

interface InnerRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: string | Uint8Array;
  readonly contentType?: string;
}

type Respond = (request: PageRequest) => Promise<PageAnswer>;

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': POLICY,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
};

/** What the page may ask: only this site, unless it names another house. */
const reaching = ({ reaches = [] }: PageAnswer) =>
  reaches.length === 0
    ? {}
    : { 'content-security-policy': [POLICY, ["connect-src 'self'", ...reaches].join(' ')].join('; ') };

/** Serves the pages of the web room: documents rendered here, their files from its client build. */
export async function servePages(
  server: FastifyInstance,
  { webDir, isDemo, site }: { webDir: string; isDemo: boolean; site: string },
): Promise<void> {
  const entry = join(webDir, 'server/server.js');
  if (!existsSync(entry)) return server.log.warn('No pages are served: the web room is not built');
  const { respond } = (await import(pathToFileURL(entry).href)) as { respond: Respond };

  await server.register(fastifyStatic, {
    root: join(webDir, 'client/assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
  });
  await server.register(fastifyStatic, {
    root: join(webDir, 'client/sheets'),
    prefix: '/sheets/',
    preCompressed: true,
    decorateReply: false,
    maxAge: '1h',
  });
  server.route({
    method: ['GET', 'POST'],
    url: '/*',
    handler: async (request, reply) => {
      if (request.url.startsWith('/api/')) throw new Refusal(['record/not-found']);
      const cookies: string[] = [];
      const answer = await respond({ ...questionOf(request), isDemo, site, send: innerCall(server, request, cookies) });
      void reply.headers({ ...headers, ...reaching(answer), ...answer.headers }).status(answer.status);
      if (cookies.length > 0) void reply.header('set-cookie', cookies);
      return reply.send(answer.body);
    },
  });
}

const questionOf = (request: FastifyRequest) => ({
  method: request.method as 'GET' | 'POST',
  url: request.url,
  cookies: request.cookies,
  form: (request.body ?? {}) as Record<string, string>,
});

/** The same door as from outside, without the network; cookies that it sets are handed on to the browser. */
const innerCall =
  (server: FastifyInstance, { headers: outer, host, ip }: FastifyRequest, cookies: string[]) =>
  async ({ method, path, body, contentType }: InnerRequest) => {
    const answer = await server.inject({
      method,
      url: path,
      remoteAddress: ip,
      headers: {
        host,
        ...(outer.cookie === undefined ? {} : { cookie: outer.cookie }),
        ...(contentType === undefined ? {} : { 'content-type': contentType }),
      },
      ...(body === undefined ? {} : { payload: body instanceof Uint8Array ? Buffer.from(body) : body }),
    });
    cookies.push(...[answer.headers['set-cookie'] ?? []].flat());
    return { status: answer.statusCode, json: async () => answer.json() as unknown };
  };
