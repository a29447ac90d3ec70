import fastify from 'fastify';
import { pino } from 'pino';
import { Writable } from 'node:stream';

import { journalRequests } from './journal.ts';
import { metrics } from './metrics.ts';

/** A server with a route of each kind, and the lines that it wrote. */
async function aServer() {
  const lines: string[] = [];
  const stream = new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) });
  const server = fastify({ loggerInstance: pino({ level: 'info' }, stream) });
  journalRequests(server as never);
  server.addHook('onRequest', (request, _, next) => {
    Object.assign(request, { isUnseen: request.url === '/unseen' });
    next();
  });
  for (const path of ['/seen', '/unseen']) server.post(path, () => ({}));
  const measured = async () =>
    (await metrics.getSingleMetricAsString('ortaq_request_seconds')).match(/route="\/\w+"/g) ?? [];
  return { server, lines, measured };
}

describe('the journal', () => {
  it('has one line and one measurement for a request', async () => {
    const { server, lines, measured } = await aServer();
    await server.inject({ method: 'POST', url: '/seen' });
    expect(lines.filter((line) => line.includes('answered'))).toHaveLength(1);
    expect(await measured()).toContain('route="/seen"');
    await server.close();
  });

  it('has neither for a request that nobody is to see: its hour would tell when somebody voted', async () => {
    const { server, lines, measured } = await aServer();
    for (const url of ['/seen', '/unseen']) await server.inject({ method: 'POST', url });
    expect(lines.filter((line) => line.includes('answered') && line.includes('/unseen'))).toEqual([]);
    expect(await measured()).not.toContain('route="/unseen"');
    await server.close();
  });
});
