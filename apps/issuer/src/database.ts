import { DataSource } from 'typeorm';

import type { Config } from './config.ts';
import { IssuanceEntity } from './issuance.entity.ts';
import { Ground1790000000001 } from './migrations/01-ground.ts';
import { Statement1790000000002 } from './migrations/02-statement.ts';
import { SlipEntity } from './slip.entity.ts';
import { TryEntity } from './try.entity.ts';
import { VoteEntity } from './vote.entity.ts';
import { VoterEntity } from './voter.entity.ts';

/** The issuer's own database, brought up to date. Nothing in it points to the product's, and no role enters both. */
export async function openDatabase({ ORTAQ_ISSUER_DATABASE_URL: url }: Config): Promise<DataSource> {
  const database = await new DataSource({
    type: 'postgres',
    url,
    entities: [VoteEntity, VoterEntity, SlipEntity, IssuanceEntity, TryEntity],
    migrations: [Ground1790000000001, Statement1790000000002],
    migrationsTransactionMode: 'each',
    poolSize: 10,
  }).initialize();
  await database.runMigrations();
  return database;
}
