import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { join } from 'node:path';
import { type FastifyInstance, LogController } from 'fastify';

import { AppModule } from './app.module.ts';
import type { Config } from './platform/config.ts';
import { uuidv7 } from './platform/ids.ts';
import { journalAt, journalRequests } from './platform/journal.ts';
import { NestJournal } from './platform/nest-journal.ts';
import { openApi } from './platform/openapi.ts';
import { answerProblem } from './platform/problem.filter.ts';
import { servePages } from './platform/pages.ts';
import { refuseForeignChanges } from './platform/same-site.ts';

const MOST_BYTES_OF_A_FILE = 12 * 1024 * 1024;

/** The whole product on one HTTP server, ready to listen or to be asked in process. */
export async function createServer(config: Config): Promise<NestFastifyApplication> {
  const journal = journalAt(config.ORTAQ_LOG_LEVEL);
  const adapter = new FastifyAdapter({
    loggerInstance: journal as never,
    logController: new LogController({ disableRequestLogging: true }) as never,
    trustProxy: config.ORTAQ_TRUST_PROXY,
    genReqId: () => uuidv7(),
    frameworkErrors: answerProblem as never,
    bodyLimit: MOST_BYTES_OF_A_FILE,
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: new NestJournal(journal),
    abortOnError: false,
  });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  journalRequests(server);
  refuseForeignChanges(server);
  await server.register(fastifyCookie);
  await server.register(fastifyCompress, { global: true, encodings: ['br', 'gzip'], threshold: 1024 });
  server.addContentTypeParser(
    /^(image|audio)\/|^application\/(pdf|octet-stream)|^text\/csv/,
    { parseAs: 'buffer' },
    (_, body, done) => done(null, body),
  );
  const description = openApi();
  SwaggerModule.setup('api/docs', app, () => description as never, { jsonDocumentUrl: 'api/docs/openapi.json' });
  const webDir = config.ORTAQ_WEB_DIR ?? join(import.meta.dirname, '../../web/dist');
  const { origin: site } = new URL(config.ORTAQ_PUBLIC_URL);
  await servePages(server, { webDir, isDemo: config.ORTAQ_DEMO, site });
  app.enableShutdownHooks();
  return app;
}
