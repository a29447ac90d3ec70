import { communities } from '@ortaq/contract';

import { aHouse, type House } from '../testing/a-house.ts';
import { aVillage } from '../testing/a-village.ts';

let house: House;
beforeAll(async () => {
  house = await aHouse();
  await aVillage(house.owner);
});
afterAll(() => house.close());

describe('finding a village', () => {
  it.each(['Самал', 'самал', 'ауылдык', 'сельский'])(
    'finds it by «%s», with or without Kazakh letters',
    async (name) => {
      const found = await house.visitor(communities.findCommunities, { name });
      expect(found.communities.map((each) => each.slug)).toEqual(['samal']);
    },
  );

  it('finds nothing by a name that no village has', async () => {
    expect(await house.visitor(communities.findCommunities, { name: 'Атлантида' })).toEqual({
      communities: [],
      total: 0,
      notOpen: [],
    });
  });

  it('refuses a filter that does not exist', async () => {
    const answer = await house.app.inject({ url: '/api/communities?phone=1' });
    expect(answer.statusCode).toBe(422);
  });
});
