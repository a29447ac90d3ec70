import type { Community } from '@ortaq/domain/communities';
import type { EntityManager } from 'typeorm';

import type { Database } from './database.ts';
import type { Files } from './files.ts';
import type { Seals } from './seals.ts';

/** What a store may hold of the running transaction. */
export interface Tx {
  readonly manager: EntityManager;
  readonly now: Date;
  readonly community: Community | null;
  readonly seals: Seals;
  readonly files: Files;
  readonly database: Database;
}
