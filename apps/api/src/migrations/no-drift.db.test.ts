import { DataSource } from 'typeorm';

import { entities } from '../entities.ts';
import { aDatabase, type TestDatabase } from '../testing/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await aDatabase();
});
afterAll(() => database.drop());

describe('the entities', () => {
  it('describe the very tables that the migrations make', async () => {
    const source = await new DataSource({ type: 'postgres', url: database.ownerUrl, entities }).initialize();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    expect(upQueries.map((each) => each.query)).toEqual([]);
  });
});
