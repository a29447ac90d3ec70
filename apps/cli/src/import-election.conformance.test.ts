import { aHouse, aVillage, type House } from '@ortaq/api/testing';
import { parsePb } from '@ortaq/tally';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { counted, exported, importing } from './testing/a-published-file.ts';

const folder = join(
  process.env['ORTAQ_SHARED'] ?? join(import.meta.dirname, '../../../../shared'),
  'pabulib/elections',
);
const files = ['Poland_Wieliczka_2023_Green_Budget.pb', 'Poland_Swiecie_2023.pb', 'Netherlands_Assen_2024.pb'];

const electionOf = (text: string) => {
  const reading = parsePb(text, { scale: 2 });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 5)));
  return reading.election;
};

const selectedIn = (text: string) =>
  electionOf(text)
    .projects.filter(({ fields }) => fields.get('selected') === '1')
    .map(({ id }) => id)
    .sort();

describe('the published elections', () => {
  if (!existsSync(folder)) {
    it('are not read: set ORTAQ_SHARED to a folder with pabulib/elections', () => {
      expect(process.env['ORTAQ_CONFORMANCE']).not.toBe('required');
      process.stdout.write(
        'conformance not run: published elections through the product; set ORTAQ_SHARED to a folder with pabulib/elections\n',
      );
    });
    return;
  }

  let house: House;
  beforeAll(async () => {
    house = await aHouse();
    await aVillage(house.owner);
  });
  afterAll(() => house.close());

  it.each(files)('%s: import, count, result and export agree with the official outcome', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const { code, said, complained } = await importing(house, text);
    expect([code, complained]).toEqual([0, '']);
    expect(said).toContain('The outcome is exactly the published one.');

    const { cycles, results } = await counted(house);
    const winners = results!.projects.filter(({ isWinner }) => isWinner).map(({ key }) => key);
    expect(winners.sort()).toEqual(selectedIn(text));

    const out = await exported(house, cycles[0]!.cycle);
    expect(selectedIn(out)).toEqual(selectedIn(text));
    const [before, after] = [electionOf(text), electionOf(out)];
    expect(after.projects).toEqual(before.projects);
    expect(JSON.stringify(after.ballots) === JSON.stringify(before.ballots)).toBe(true);
    expect([...after.meta]).toEqual([...before.meta]);
  });
});
