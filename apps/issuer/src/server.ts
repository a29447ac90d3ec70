import { openHttpApp, ProblemFilter, Seals } from '@ortaq/api/platform';
import { type DynamicModule, Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';

import { Closing } from './closing.ts';
import { type Config, sealsOf } from './config.ts';
import { openDatabase } from './database.ts';
import { Holders } from './holders.ts';
import { answerSiteOnly } from './site-only.ts';
import { SlipStrategy } from './slip.strategy.ts';
import { Stamps } from './stamps.ts';
import { StampsController } from './stamps.controller.ts';
import { Votes } from './votes.ts';

/** The whole issuer: one key a vote, one book of stamps, one check of the person. */
@Module({})
export class IssuerModule implements OnModuleDestroy {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  static with(config: Config): DynamicModule {
    return {
      module: IssuerModule,
      imports: [PassportModule],
      controllers: [StampsController],
      providers: [
        { provide: DataSource, useFactory: () => openDatabase(config) },
        { provide: Seals, useValue: sealsOf(config) },
        { provide: APP_FILTER, useClass: ProblemFilter },
        ...[Votes, Holders, Stamps, SlipStrategy, Closing],
      ],
    };
  }

  async onModuleDestroy(): Promise<void> {
    await this.database.destroy();
  }
}

const MOST_BYTES = 16 * 1024;

/** The issuer on one HTTP server, ready to listen or to be asked in process. */
export async function createIssuer(config: Config): Promise<NestFastifyApplication> {
  const { app, server } = await openHttpApp(IssuerModule.with(config), { ...config, mostBytes: MOST_BYTES });
  answerSiteOnly(server, config.ORTAQ_ISSUER_SITE);
  return app;
}
