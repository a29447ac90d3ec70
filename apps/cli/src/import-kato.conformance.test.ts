import { communities } from '@ortaq/contract';
import { aHouse } from '@ortaq/api/testing';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { atTerminal } from './testing/a-terminal.ts';

const file = join(process.env['ORTAQ_SHARED'] ?? join(import.meta.dirname, '../../../../shared'), 'data/kato.csv');

describe('the official classifier', () => {
  if (!existsSync(file)) {
    it('is not read: set ORTAQ_SHARED to a folder with data/kato.csv', () => {
      expect(process.env['ORTAQ_CONFORMANCE']).not.toBe('required');
      process.stdout.write(
        'conformance not run: the official classifier; set ORTAQ_SHARED to a folder with data/kato.csv\n',
      );
    });
    return;
  }

  it('is imported whole, once, and any of its rural districts can be opened', async () => {
    const house = await aHouse();
    const imported = await atTerminal(['import-kato', file], house.environment);
    expect(imported).toEqual({ code: 0, said: 'Imported 15594 places as version 1 (NK RK 11-2025).', complained: '' });
    expect((await atTerminal(['import-kato', file], house.environment)).said).toBe(
      'This file is version 1 already. Nothing is new.',
    );

    const { oblasts } = await house.visitor(communities.readCountry, {});
    const rural = oblasts.reduce((sum, { villages }) => sum + villages, 0);
    expect([oblasts.length, rural]).toEqual([20, 2261]);

    const operator = await house.person({ offices: [{ office: 'operator', kato: '000000000' }] });
    const { places } = await operator.call(communities.findPlaces, { name: 'Канай би' });
    await operator.call(communities.openCommunity, { kato: places[0]!.kato, slug: 'qanai-bi' });
    const village = await house.visitor(communities.readCommunity, { community: 'qanai-bi' });
    expect(village.name.kk).toBe('Қанай би атындағы ауылдық округі');
    expect(village.settlements.length).toBeGreaterThan(0);
    await house.close();
  });
});
