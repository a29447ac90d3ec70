import { randomUUID } from 'node:crypto';

import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, LogController } from 'fastify';

import type { Config } from './config.ts';
import { journalAt, journalRequests } from './journal.ts';
import { NestJournal } from './nest-journal.ts';
import { answerProblem } from './problem.filter.ts';

interface Settings extends Pick<Config, 'ORTAQ_LOG_LEVEL' | 'ORTAQ_TRUST_PROXY'> {
  /** Of the body of a request. */
  readonly mostBytes: number;
}

/** A process that answers on HTTP: one journal, one form of problems, requests that can be traced. It does not listen yet. */
export async function openHttpApp(
  module: Parameters<typeof NestFactory.create>[0],
  { ORTAQ_LOG_LEVEL, ORTAQ_TRUST_PROXY, mostBytes }: Settings,
): Promise<{ app: NestFastifyApplication; server: FastifyInstance }> {
  const journal = journalAt(ORTAQ_LOG_LEVEL);
  const adapter = new FastifyAdapter({
    loggerInstance: journal as never,
    logController: new LogController({ disableRequestLogging: true }) as never,
    trustProxy: ORTAQ_TRUST_PROXY,
    genReqId: () => randomUUID(),
    frameworkErrors: answerProblem as never,
    bodyLimit: mostBytes,
    routerOptions: { maxParamLength: 200 },
  });
  const logger = new NestJournal(journal);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger, abortOnError: false });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  journalRequests(server);
  app.enableShutdownHooks();
  return { app, server };
}
