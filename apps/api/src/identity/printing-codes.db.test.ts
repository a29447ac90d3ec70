import { aHouseWithCounter } from '../testing/a-counter.ts';

const { house, village, at } = await aHouseWithCounter();
afterAll(() => house.close());

describe('giving a printed code', () => {
  it('is refused where no clerk saw the document', async () => {
    const person = await house.person();
    await house.owner.query(
      `insert into identity.residency (community_id, person_id, way) values ($1, $2, 'register')`,
      [village.id, person.id],
    );
    const refused = await at.paper(person.id, await at.clerk());
    expect(refused).toEqual({ status: 409, reasons: ['identity/no-document-seen'] });
  });

  it('is refused for whose residency is not confirmed, here or at all', async () => {
    const stranger = await house.person();
    const elsewhere = await at.resident({ of: 'bulaq' });
    for (const id of [stranger.id, elsewhere.personId])
      expect(await at.paper(id, await at.clerk())).toMatchObject({ status: 404 });
  });

  it('is nobody’s but the clerk’s of the village', async () => {
    const { personId } = await at.resident();
    const askers = [
      await house.person({ residentOf: [village.id] }),
      await house.person({ offices: [{ office: 'akim', kato: village.kato }] }),
      await at.clerk('bulaq'),
    ];
    for (const asker of askers) expect(await at.paper(personId, asker)).toMatchObject({ status: 403 });
  });

  it('is in the public log as an act without a person', async () => {
    const { personId } = await at.holder();
    const [entry] = await house.owner.query(
      `select body from audit.entry where act = 'identity.printCode' order by seq desc limit 1`,
    );
    expect(JSON.parse(entry.body)).toMatchObject({ by: 'clerk', place: village.kato, what: {} });
    expect(entry.body).not.toContain(personId);
  });

  it('is told to the phone that stands on the record', async () => {
    const phone = '+77005554321';
    const { personId } = await at.resident({ phone });
    await at.paper(personId, await at.clerk());
    const [notice] = await house.owner.query(
      `select template from identity.outbox where address = $1 order by id desc limit 1`,
      [phone],
    );
    expect(notice.template).toBe('identity.message.code-printed');
  });

  it('is done forty times a day by one clerk', async () => {
    const clerk = await at.clerk();
    const statuses = [];
    const nobody = '019a0000-0000-7000-8000-00000000000b';
    for (let times = 0; times < 41; times += 1) statuses.push((await at.paper(nobody, clerk)).status);
    expect([new Set(statuses.slice(0, 40)), statuses[40]]).toEqual([new Set([404]), 429]);
  });
});

describe('the paper of a code', () => {
  it('is one sheet in Kazakh and Russian that no browser keeps, and its address has no code in it', async () => {
    const { personId } = await at.resident();
    const { pages, text, headers, code } = await at.paper(personId, await at.clerk());
    expect([pages!.length, headers!['cache-control']]).toEqual([1, 'private, no-store']);
    for (const part of [
      'Ержан Тест',
      'Самал ауылдық округі',
      'жеке код',
      'Личный код',
      'localhost:3000/kk/sign-in/printed',
    ])
      expect(text).toContain(part);
    expect(text!.replaceAll(' ', '').split(code!)).toHaveLength(2);
  });
});
