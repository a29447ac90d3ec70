import type { MigrationInterface, QueryRunner } from 'typeorm';

/** History is not rewritten: a wrong migration is undone by the next one. */
export abstract class ForwardOnly implements MigrationInterface {
  abstract up(db: QueryRunner): Promise<void>;

  down(): never {
    throw new Error('Forward only: write a new migration that undoes this one.');
  }
}
