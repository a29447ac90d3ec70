import { aDatabase, type TestDatabase } from '../testing/test-database.ts';
import { migrateWith } from './migrate.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await aDatabase();
});
afterAll(() => database.drop());

describe('migrating a database that is up to date', () => {
  it('runs nothing and leaves it working', async () => {
    expect(await migrateWith(database.ownerUrl)).toEqual([]);
  });
});
