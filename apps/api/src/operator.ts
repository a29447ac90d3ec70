import { NestFactory } from '@nestjs/core';
import { COUNTRY_KATO } from '@ortaq/domain/identity';

import { AppModule } from './app.module.ts';
import type { Actor, PersonId } from './platform/actor.ts';
import { readConfig } from './platform/config.ts';
import { COUNTRY, Database } from './platform/database.ts';
import { journalAt } from './platform/journal.ts';
import { NestJournal } from './platform/nest-journal.ts';
import { Reader } from './platform/reader.ts';
import { Registrar } from './platform/registrar.ts';
import { Counting } from './tally/counting.ts';

/** Whoever may run a command on the machine holds its keys: an operator, though nobody in the table of people. */
export const keeper: Actor = {
  personId: COUNTRY as string as PersonId,
  language: 'kk',
  appointments: [{ office: 'operator', kato: COUNTRY_KATO }],
  residentOf: [],
};

/** The record without its server. */
export interface OpenRecord {
  readonly registrar: Registrar;
  readonly reader: Reader;
  readonly counting: Counting;
  readonly database: Database;
  close(): Promise<void>;
}

/** Opens the record for a command: the same acts through the same door, and no work put aside is done here. */
export async function openRecord(environment: Readonly<Record<string, string | undefined>>): Promise<OpenRecord> {
  const config = { ...readConfig(environment), ORTAQ_WORKS: false };
  const logger = new NestJournal(journalAt(config.ORTAQ_LOG_LEVEL === 'info' ? 'warn' : config.ORTAQ_LOG_LEVEL));
  const context = await NestFactory.createApplicationContext(AppModule.withoutDoor(config), {
    logger,
    abortOnError: false,
  });
  return {
    registrar: context.get(Registrar),
    reader: context.get(Reader),
    counting: context.get(Counting),
    database: context.get(Database),
    close: () => context.close(),
  };
}
