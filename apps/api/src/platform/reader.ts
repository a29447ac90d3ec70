import type { EntityManager } from 'typeorm';

import { COUNTRY, type Database } from './database.ts';
import type { Asked } from './registrar.ts';

/** What a query sees: SQL on one read-only transaction, the question, and the database's clock. */
export interface Looking<Input> extends Asked<Input> {
  readonly manager: EntityManager;
  readonly now: Date;
}

/** A read: SQL straight to the shape that the contract promises. */
export type Query<Input, Answer> = (looking: Looking<Input>) => Promise<Answer>;

/** Runs queries under row-level security. */
export class Reader {
  constructor(private readonly database: Database) {}

  read<Input, Answer>(query: Query<Input, Answer>, asked: Asked<Input>): Promise<Answer> {
    return this.database.look(asked.community?.id ?? COUNTRY, (manager, now) => query({ ...asked, manager, now }));
  }
}
