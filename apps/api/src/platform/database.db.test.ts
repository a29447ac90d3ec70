import pg from 'pg';

import { aVillage } from '../testing/a-village.ts';
import { aHouse, type House } from '../testing/a-house.ts';
import { COUNTRY, Database } from './database.ts';

let house: House;
let village: { id: string };
beforeAll(async () => {
  house = await aHouse();
  village = await aVillage(house.owner);
  await house.owner.query(
    `insert into communities.settlement (community_id, id, name_kk, name_ru, name_en) values ($1, gen_random_uuid(), 'Бұлақ', 'Булак', 'Bulaq')`,
    [village.id],
  );
});
afterAll(() => house.close());

const settlements = (place: string) =>
  house.app
    .get(Database)
    .look(place as never, (manager) => manager.query<object[]>('select from communities.settlement'));

describe('a table of a community', () => {
  it('shows its rows to its own community', async () => {
    expect(await settlements(village.id)).toHaveLength(1);
  });

  it('shows nothing to another', async () => {
    expect(await settlements(COUNTRY)).toHaveLength(0);
  });

  it('shows nothing where no community was named', async () => {
    expect(await house.app.get(Database).app.query('select from communities.settlement')).toHaveLength(0);
  });

  it('forgets the community with the transaction, so that no connection carries it on', async () => {
    await settlements(village.id);
    const named = await house.app
      .get(Database)
      .app.query<{ named: string }[]>(`select current_setting('app.community', true) as named`);
    expect(named[0]?.named ?? '').toBe('');
  });

  it('takes no row for another community', async () => {
    const insert = house.app
      .get(Database)
      .change(COUNTRY, (manager) =>
        manager.query(
          `insert into communities.settlement (community_id, id, name_kk, name_ru, name_en) values ($1, gen_random_uuid(), 'а', 'а', 'a')`,
          [village.id],
        ),
      );
    await expect(insert).rejects.toThrow(/row-level security/);
  });
});

describe('the roles of the product', () => {
  it.each(['ORTAQ_DATABASE_APP_URL', 'ORTAQ_DATABASE_BOX_URL', 'ORTAQ_DATABASE_AUDITOR_URL'] as const)(
    '%s is no superuser and changes no table',
    async (door) => {
      const client = new pg.Client({ connectionString: house.config[door] });
      await client.connect();
      const { rows } = await client.query(
        'select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user',
      );
      expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
      await expect(client.query('alter table communities.settlement disable row level security')).rejects.toThrow(
        /owner/,
      );
      await client.end();
    },
  );
});
