import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { join } from 'node:path';

import { AppModule } from './app.module.ts';
import type { Config } from './platform/config.ts';
import { openHttpApp } from './platform/http-app.ts';
import { openApi } from './platform/openapi.ts';
import { servePages } from './platform/pages.ts';
import { refuseForeignChanges } from './platform/same-site.ts';

const MOST_BYTES_OF_A_FILE = 12 * 1024 * 1024;

/** The whole product on one HTTP server, ready to listen or to be asked in process. */
export async function createServer(config: Config): Promise<NestFastifyApplication> {
  const { app, server } = await openHttpApp(AppModule.with(config), { ...config, mostBytes: MOST_BYTES_OF_A_FILE });
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
  return app;
}
