import { type DynamicModule, Global, Module, type OnModuleDestroy } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';

import { Clockwork } from './clockwork.ts';
import { Config } from './config.ts';
import { connect, Database } from './database.ts';
import { Files } from './files.ts';
import { Jobs } from './jobs.ts';
import { Outbox } from './outbox.ts';
import { Places } from './places.ts';
import { PublicLog } from './public-log.ts';
import { Reader } from './reader.ts';
import { Registrar } from './registrar.ts';
import { Seals } from './seals.ts';

/** The only framework code: everything a capability needs and none may go around. */
@Global()
@Module({})
export class PlatformModule implements OnModuleDestroy {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  static with(config: Config, entities: EntityTarget<ObjectLiteral>[]): DynamicModule {
    const database = connect(config, entities);
    const seals = new Seals(config);
    const files = new Files(config.ORTAQ_DATA_DIR);
    return {
      module: PlatformModule,
      providers: [
        { provide: Config, useValue: config },
        { provide: Database, useFactory: () => database.open().then(() => database) },
        {
          provide: Jobs,
          inject: [Database],
          useFactory: (opened: Database) => new Jobs(opened, config.ORTAQ_WORKS).open(),
        },
        { provide: Seals, useValue: seals },
        { provide: Files, useValue: files },
        {
          provide: Registrar,
          inject: [Database, PublicLog, Outbox],
          useFactory: (opened: Database, log: PublicLog, outbox: Outbox) =>
            new Registrar({ database: opened, log, outbox, seals, files }),
        },
        {
          provide: Clockwork,
          inject: [Jobs, Places, Registrar],
          useFactory: (jobs: Jobs, places: Places, registrar: Registrar) => new Clockwork(jobs, places, registrar),
        },
        { provide: Reader, inject: [Database], useFactory: (opened: Database) => new Reader(opened) },
      ],
      exports: [Config, Database, Jobs, Seals, Files, Registrar, Clockwork, Reader],
    };
  }

  async onModuleDestroy(): Promise<void> {
    await this.jobs.close();
    await this.database.close();
  }
}
