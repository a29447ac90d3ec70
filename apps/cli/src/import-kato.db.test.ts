import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { aHouse, aPlaceFile, type House } from '@ortaq/api/testing';
import { atTerminal } from './testing/a-terminal.ts';

let house: House;
let folder: string;
beforeAll(async () => {
  house = await aHouse();
  folder = await mkdtemp(join(tmpdir(), 'ortaq-kato-'));
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

async function imported(name: string, text: string) {
  const path = join(folder, name);
  await writeFile(path, text);
  return atTerminal(['import-kato', path], house.environment);
}

const versions = () => house.owner.query('select version, label, places from communities.classifier order by version');
const entries = async () =>
  (await house.owner.query(`select from audit.entry where act = 'communities.importPlaces'`)).length;

describe('importing the classifier of places', () => {
  it('keeps a version for each file, writes each in the log, and nothing for a file that was imported', async () => {
    expect(await imported('first.csv', aPlaceFile())).toMatchObject({
      code: 0,
      said: 'Imported 9 places as version 1 (T 1).',
    });
    expect(await imported('again.csv', aPlaceFile())).toMatchObject({
      code: 0,
      said: 'This file is version 1 already. Nothing is new.',
    });
    expect(await entries()).toBe(1);

    const changed = aPlaceFile().replace('с.Бирлик,Бірлік а.', 'с.Достык,Достық а.');
    expect(await imported('changed.csv', changed)).toMatchObject({
      code: 0,
      said: 'Imported 9 places as version 2 (T 1).',
    });
    expect(await versions()).toEqual([
      { version: 1, label: 'T 1', places: 9 },
      { version: 2, label: 'T 1', places: 9 },
    ]);
    expect(await entries()).toBe(2);
    const names = await house.owner.query(
      `select name_kk as name from communities.place where kato = '103230200' order by version`,
    );
    expect(names).toEqual([{ name: 'Бірлік а.' }, { name: 'Достық а.' }]);

    const { code, said, complained } = await imported(
      'bad.csv',
      aPlaceFile('12,T 1,settlement,2,x,x', '110100000,T 2,district,2,x,x'),
    );
    expect([code, said]).toEqual([1, '']);
    expect(complained.split('\n')).toEqual([
      `${join(folder, 'bad.csv')}:11: The code must have nine digits.`,
      `${join(folder, 'bad.csv')}:11: The level does not fit the code.`,
      `${join(folder, 'bad.csv')}:12: The version differs from the one of the first line.`,
      'Nothing was imported: 3 wrong.',
    ]);
    expect(await versions()).toHaveLength(2);
  });

  it('is forbidden to change what was imported', async () => {
    const app = house.owner.query(`set role ortaq_app; delete from communities.place`);
    await expect(app).rejects.toThrow('permission denied');
    await house.owner.query('reset role');
  });
});
