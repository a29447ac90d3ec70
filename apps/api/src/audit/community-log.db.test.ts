import { canonicalJson, leafHash, rootOf, toHex, utf8 } from '@ortaq/log';

import type { Act } from '../platform/registrar.ts';
import { Registrar } from '../platform/registrar.ts';
import { visitor } from '../platform/actor.ts';
import { aHouse, type House } from '../testing/a-house.ts';
import { aProfile, aVillage } from '../testing/a-village.ts';

let house: House;
let community: never;
beforeAll(async () => {
  house = await aHouse();
  const { id, slug, kato } = await aVillage(house.owner);
  community = {
    id,
    slug,
    kato,
    name: { kk: 'Самал', ru: 'Самал', en: 'Samal' },
    timeZone: 'Asia/Almaty',
    profile: aProfile(),
  } as never;
});
afterAll(() => house.close());

const greet: Act<object, { word: string }, object, { word: string }> = {
  name: 'communities.greet',
  right: 'record:read',
  stores: () => ({}),
  load: async () => ({}),
  decide: (_, { word }) => ({ word }),
  save: async (_, { word }) => {
    if (word === 'fail') throw new Error('the act failed after it was decided');
  },
  witness: ({ word }) => ({ word }),
};

const perform = (word: string) =>
  house.app.get(Registrar).outsideCycle(greet, { input: { word }, actor: visitor, community });
const entries = () =>
  house.owner.query<{ body: string; leaf: string; seq: string }[]>(
    'select body, leaf, seq from audit.entry order by seq',
  );
const head = async () =>
  (
    await house.owner.query<{ size: string; root: string }[]>(
      'select size, root from audit.head where community_id = $1',
      [(community as { id: string }).id],
    )
  )[0];

describe('the public log', () => {
  it('has one entry an act, canonical, in the order of the acts, under the root of its head', async () => {
    const before = (await entries()).length;
    for (const word of ['Сәлем', 'Салам', 'Hello']) await perform(word);
    const kept = await entries();
    const told = kept.slice(before).map(({ body }) => (JSON.parse(body) as { what: object }).what);
    expect(told).toEqual([{ word: 'Сәлем' }, { word: 'Салам' }, { word: 'Hello' }]);
    expect(kept.every(({ body }) => canonicalJson(JSON.parse(body) as never) === body)).toBe(true);
    const root = toHex(rootOf(kept.map(({ body }) => leafHash(utf8(body)))));
    expect(await head()).toEqual({ size: String(kept.length), root });
  });

  it('keeps nothing of an act that failed', async () => {
    const before = await head();
    await expect(perform('fail')).rejects.toThrow();
    expect(await head()).toEqual(before);
  });

  it('has no gap and no double after 20 acts at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, number) => perform(`word ${number}`)));
    const kept = await entries();
    expect(kept.map(({ seq }) => Number(seq))).toEqual(kept.map((_, index) => index));
    expect((await head())?.root).toBe(toHex(rootOf(kept.map(({ body }) => leafHash(utf8(body))))));
  });

  it.each(['update audit.entry set act = act', 'delete from audit.entry', 'truncate audit.entry'])(
    'refuses «%s», even from its owner',
    async (sql) => {
      await perform('kept');
      await expect(house.owner.query(sql)).rejects.toThrow(/append-only/);
    },
  );
});
