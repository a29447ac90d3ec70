import { communities } from '@ortaq/contract';

import { aClassifier, aPlaceFile } from '../testing/a-classifier.ts';
import { aHouse, type House } from '../testing/a-house.ts';
import { aVillage } from '../testing/a-village.ts';

const abai = '100000000';
const abaiDistrict = '103200000';
const qaraauyl = '103230000';

let house: House;
let operator: Awaited<ReturnType<House['person']>>;
beforeAll(async () => {
  house = await aHouse();
  await aClassifier(house);
  operator = await house.person({ offices: [{ office: 'operator', kato: '000000000' }] });
  await operator.call(communities.openCommunity, { kato: qaraauyl });
});
afterAll(() => house.close());

const open = (input: { kato: string; slug?: string }) => operator.call(communities.openCommunity, input);

describe('opening a village', () => {
  it('gives it its full name, its place, its settlements and the bodies of its country', async () => {
    const village = await house.visitor(communities.readCommunity, { community: qaraauyl });
    expect(village).toMatchObject({
      kato: qaraauyl,
      slug: qaraauyl,
      name: { kk: 'Қараауыл ауылдық округі', ru: 'Карааульский сельский округ', en: 'Qaraauyl Rural District' },
      district: { kk: 'Абай ауданы', en: 'Abay District' },
      oblast: { kk: 'Абай облысы' },
      timeZone: 'Asia/Almaty',
      currency: 'KZT',
      bodies: { council: { kk: 'Кеңес', ru: 'Кенес', en: 'Kenes' } },
      phone: null,
    });
    expect(village.settlements.map(({ name }) => name.kk)).toEqual(['Бірлік ауылы', 'Қараауыл ауылы']);
  });

  it('is refused the second time', async () => {
    await expect(open({ kato: qaraauyl, slug: 'again' })).rejects.toThrow('communities/already-open');
  });

  it('is refused under an address that another village has', async () => {
    await expect(open({ kato: '103235000', slug: qaraauyl })).rejects.toThrow('communities/slug-taken');
  });

  it.each([
    ['101010000', 'communities/not-a-rural-district'],
    [abaiDistrict, 'communities/not-a-rural-district'],
    ['999999999', 'communities/place-unknown'],
  ])('is refused for %s', async (kato, reason) => {
    await expect(open({ kato })).rejects.toThrow(reason);
  });

  it('happens once when two operators do it at the same time', async () => {
    await aClassifier(house, aPlaceFile('103236000,T 1,sub_district,2,Парный с.о.,Жұп а.о.'));
    const answers = await Promise.allSettled(
      Array.from({ length: 8 }, (_, at) => open({ kato: '103236000', slug: `pair-${at}` })),
    );
    const refusals = answers.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
    expect(refusals).toHaveLength(7);
    expect(new Set(refusals)).toEqual(new Set(['Refused: Refused: communities/already-open']));
  });

  it('is logged for the country', async () => {
    const [entry] = await house.owner.query(
      `select body from audit.entry where act = 'communities.openCommunity' order by seq limit 1`,
    );
    expect(JSON.parse(entry.body)).toMatchObject({
      by: 'operator',
      place: null,
      what: { kato: qaraauyl, profile: 'kz-village' },
    });
  });
});

describe('the country', () => {
  it('counts rural districts and open villages by oblast', async () => {
    const { oblasts, classifier } = await house.visitor(communities.readCountry, {});
    expect(oblasts.find(({ kato }) => kato === abai)).toMatchObject({
      name: { ru: 'область Абай' },
      openVillages: expect.any(Number),
    });
    expect(oblasts.map(({ name }) => name?.kk)).toEqual(['Абай облысы', 'Ақмола облысы']);
    expect(classifier).toMatchObject({ label: 'T 1' });
  });

  it('lists the districts of an oblast and the villages of a district, open or not', async () => {
    const { oblast, districts } = await house.visitor(communities.readOblast, { kato: abai });
    expect([oblast.name.kk, districts.map(({ kato, villages }) => [kato, villages > 0])]).toEqual([
      'Абай облысы',
      [
        [abaiDistrict, true],
        ['101000000', false],
      ],
    ]);
    const { villages } = await house.visitor(communities.readDistrict, { kato: abaiDistrict });
    expect(villages.map(({ kato, slug }) => [kato, slug])).toEqual(
      expect.arrayContaining([
        ['103235000', null],
        [qaraauyl, qaraauyl],
      ]),
    );
  });

  it('does not know a place that does not exist', async () => {
    await expect(house.visitor(communities.readOblast, { kato: '770000000' })).rejects.toThrow('record/not-found');
    await expect(house.visitor(communities.readDistrict, { kato: '107700000' })).rejects.toThrow('record/not-found');
  });

  it('also shows a village whose oblast no classifier knows', async () => {
    await aVillage(house.owner);
    const { oblasts } = await house.visitor(communities.readCountry, {});
    expect(oblasts.at(-1)).toEqual({ kato: '990000000', name: null, villages: 0, openVillages: 1 });
  });
});

describe('finding', () => {
  it.each([
    [abai, 1],
    [abaiDistrict, 1],
    ['110000000', 0],
    ['101000000', 0],
  ])('open villages within %s finds %i by name', async (within, count) => {
    const { communities: found } = await house.visitor(communities.findCommunities, { within, name: 'караауыл' });
    expect(found).toHaveLength(count);
  });

  it('a settlement finds the rural district it lies in', async () => {
    const { communities: found, notOpen } = await house.visitor(communities.findCommunities, { name: 'birlik' });
    expect([found.map(({ slug, settlement }) => [slug, settlement?.kk]), notOpen]).toEqual([
      [[qaraauyl, 'Бірлік а.']],
      [],
    ]);
  });

  it('tells of a rural district that is not open', async () => {
    const asked = { name: 'аркат', within: abai };
    expect(await house.visitor(communities.findCommunities, asked)).toMatchObject({
      communities: [],
      notOpen: [{ kato: '103235000', settlement: null, district: { kk: 'Абай ауданы' } }],
    });
    const elsewhere = await house.visitor(communities.findCommunities, { ...asked, within: '110000000' });
    expect(elsewhere.notOpen).toEqual([]);
  });

  it('without a name tells of nothing that is not open', async () => {
    expect((await house.visitor(communities.findCommunities, { name: '' })).notOpen).toEqual([]);
  });

  it('takes signs of patterns for what they are', async () => {
    for (const name of ['%', '_', '\\'])
      expect((await house.visitor(communities.findCommunities, { name })).total).toBe(0);
  });

  it.each([
    ['карааул', ['103230000', '103230100']],
    ['1032301', ['103230100']],
    ['Semey', ['101010000', '101000000']],
  ])('places by «%s» puts rural districts first', async (name, katos) => {
    const { places } = await operator.call(communities.findPlaces, { name });
    expect(places.map(({ kato }) => kato)).toEqual(katos);
  });
});

describe('describing a village', () => {
  const [community, kato] = ['tasty', '111230000'];
  const asClerk = async () => (await house.person({ offices: [{ office: 'clerk', kato }] })).call;
  beforeAll(() => aVillage(house.owner, { slug: community, kato }));

  it('says how it is reached, and takes it back', async () => {
    const clerk = await asClerk();
    const address = { kk: 'Абай көшесі, 1', ru: 'улица Абая, 1', en: '1 Abay street' };
    await clerk(communities.describeCommunity, { community, phone: '+77222200001', address, hours: null });
    expect(await house.visitor(communities.readCommunity, { community })).toMatchObject({
      phone: '+77222200001',
      address,
      hours: null,
    });
    await clerk(communities.describeCommunity, { community, phone: null, address: null, hours: null });
    expect(await house.visitor(communities.readCommunity, { community })).toMatchObject({ phone: null, address: null });
  });

  it('adds, renames and removes settlements, and keeps the id of one that stays', async () => {
    const clerk = await asClerk();
    const named = (kk: string) => ({ kk, ru: kk, en: kk });
    await clerk(communities.nameSettlements, { community, settlements: [{ name: named('Бірлік') }] });
    const [birlik] = (await house.visitor(communities.readCommunity, { community })).settlements;
    await clerk(communities.nameSettlements, {
      community,
      settlements: [{ id: birlik!.id, name: named('Жаңа Бірлік') }, { name: named('Тың') }],
    });
    const after = (await house.visitor(communities.readCommunity, { community })).settlements;
    expect(after.map(({ name }) => name.kk)).toEqual(['Жаңа Бірлік', 'Тың']);
    expect(after[0]!.id).toBe(birlik!.id);
  });

  it('does not remove a settlement where somebody lives', async () => {
    const clerk = await asClerk();
    await clerk(communities.nameSettlements, {
      community,
      settlements: [{ name: { kk: 'Қала', ru: 'Кала', en: 'Qala' } }],
    });
    const { id: villageId, settlements } = await house.visitor(communities.readCommunity, { community });
    const person = await house.person({ residentOf: [villageId] });
    await house.owner.query('update identity.residency set settlement_id = $1 where person_id = $2', [
      settlements[0]!.id,
      person.id,
    ]);
    await expect(clerk(communities.nameSettlements, { community, settlements: [] })).rejects.toThrow(
      'communities/settlement-in-use',
    );
    await house.owner.query('update identity.residency set settlement_id = null where person_id = $1', [person.id]);
  });

  it('does not know the settlements of another village', async () => {
    const clerk = await asClerk();
    const id = '019a0000-0000-7000-8000-000000000001';
    await expect(
      clerk(communities.nameSettlements, { community, settlements: [{ id, name: { kk: 'Қ', ru: 'К', en: '' } }] }),
    ).rejects.toThrow('record/not-found');
  });
});
