import { privateKeyOf, publicKeyOf } from '@ortaq/log';

import { newSeed } from './seed.ts';
import { isStatementOf, signStatement } from './statement.ts';

const key = await privateKeyOf(newSeed());
const said = { election: 'aqbulaq/2027', issued: 23, vote: 'ab'.repeat(32) };
const signature = await signStatement(key, said);

describe('what another house says of a vote', () => {
  it('is signed by its key', async () => {
    expect(await isStatementOf(await publicKeyOf(key), said, signature)).toBe(true);
    expect(await isStatementOf(await publicKeyOf(await privateKeyOf(newSeed())), said, signature)).toBe(false);
  });

  it.each([{ election: 'aqbulaq/2028' }, { issued: 22 }, { vote: 'cd'.repeat(32) }])(
    'is another thing with %j',
    async (change) => {
      expect(await isStatementOf(await publicKeyOf(key), { ...said, ...change }, signature)).toBe(false);
    },
  );
});
