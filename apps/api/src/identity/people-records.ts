import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

import { COUNTRY, Database } from '../platform/database.ts';
import { Seals } from '../platform/seals.ts';
import { peopleIn, type PeopleStore } from './people.store.ts';

/** What may be changed of people outside the public record. */
export interface PeopleInHand {
  readonly people: PeopleStore;
  readonly manager: EntityManager;
  /** The clock of the database. */
  readonly now: Date;
}

/** People in one transaction, for what is no act of the record: signing in, and what a person changes of themselves. */
@Injectable()
export class PeopleRecords {
  constructor(
    private readonly database: Database,
    private readonly seals: Seals,
  ) {}

  change<T>(work: (inHand: PeopleInHand) => Promise<T>): Promise<T> {
    return this.database.change(COUNTRY, (manager, now) =>
      work({ people: peopleIn({ manager, seals: this.seals }), manager, now }),
    );
  }
}
