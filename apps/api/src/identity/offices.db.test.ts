import { identity } from '@ortaq/contract';

import { uuidv7 } from '../platform/ids.ts';
import { aHouse, type House } from '../testing/a-house.ts';
import { aVillage } from '../testing/a-village.ts';

const community = 'samal';
const kato = '991230000';
const country = '000000000';

let house: House;
let akim: Awaited<ReturnType<House['person']>>;
let operator: Awaited<ReturnType<House['person']>>;
beforeAll(async () => {
  house = await aHouse();
  await aVillage(house.owner);
  await aVillage(house.owner, { slug: 'bulaq', kato: '981230000' });
  akim = await house.person({ name: 'Әкім', offices: [{ office: 'akim', kato }] });
  operator = await house.person({ name: 'Оператор', offices: [{ office: 'operator', kato: country }] });
});
afterAll(() => house.close());

const give = (office: 'clerk' | 'akim' | 'member' | 'chair' | 'auditor' | 'operator', login: string) =>
  akim.call(identity.grantAppointment, { community, office, name: 'Сынақ', login });

describe('giving an office', () => {
  it('gives a new login a one-time password of four groups, and keeps only its hash', async () => {
    const { oneTimePassword } = await give('clerk', 'first-clerk');
    expect(oneTimePassword).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    const [row] = await house.owner.query(
      `select hash, change_by > now() as "mustChange" from identity.credential where login = 'first-clerk'`,
    );
    expect(row).toEqual({ hash: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/), mustChange: true });
  });

  it('gives no new password to who has one', async () => {
    await give('member', 'twice');
    const { oneTimePassword } = await give('chair', 'twice');
    expect(oneTimePassword).toBeNull();
  });

  it('is refused the second time', async () => {
    await give('member', 'member-again');
    await expect(give('member', 'member-again')).rejects.toThrow('identity/office-held');
  });

  it.each(['akim', 'auditor', 'operator'] as const)('of %s is above an akim', async (office) => {
    await expect(give(office, `above-${office}`)).rejects.toThrow('identity/office-above-you');
  });

  it('never puts the akim’s and the clerk’s office in one hand', async () => {
    await give('clerk', 'both-hands');
    const asAkim = { office: 'akim', kato, name: 'x', login: 'both-hands' } as const;
    await expect(operator.call(identity.grantCountryAppointment, asAkim)).rejects.toThrow('identity/offices-clash');
  });

  it('never lets an auditor hold an office in the place that is audited, nor the other way round', async () => {
    await operator.call(identity.grantCountryAppointment, {
      office: 'auditor',
      kato: '990000000',
      name: 'x',
      login: 'oblast-auditor',
    });
    await expect(give('member', 'oblast-auditor')).rejects.toThrow('identity/offices-clash');
    await operator.call(identity.grantAppointment, {
      community: 'bulaq',
      office: 'member',
      name: 'x',
      login: 'oblast-auditor',
    });
  });

  it.each([
    ['a clerk', 'clerk', '990000000'],
    ['an operator', 'operator', kato],
    ['an auditor', 'auditor', country],
  ] as const)('refuses %s where there is no such office', async (_, office, place) => {
    const wanted = { office, kato: place, name: 'x', login: `misplaced-${office}` };
    await expect(operator.call(identity.grantCountryAppointment, wanted)).rejects.toThrow('identity/office-elsewhere');
  });

  it('is written in the log without a name', async () => {
    await give('clerk', 'logged-clerk');
    const [entry] = await house.owner.query(
      `select body from audit.entry where act = 'identity.grantAppointment' order by at desc limit 1`,
    );
    expect(JSON.parse(entry.body)).toMatchObject({ by: 'akim', place: kato, what: { office: 'clerk', kato } });
    expect(entry.body).not.toMatch(/logged-clerk|Сынақ/);
  });
});

describe('ending an office', () => {
  it('takes it away and leaves a trace of when it was held', async () => {
    const { id } = await give('clerk', 'ended');
    await akim.call(identity.revokeAppointment, { community, appointment: id });
    const { appointments } = await akim.call(identity.listAppointments, { community });
    expect(appointments.map((each) => each.login)).not.toContain('ended');
    const [row] = await house.owner.query('select until is not null as ended from identity.appointment where id = $1', [
      id,
    ]);
    expect(row).toEqual({ ended: true });
  });

  it('is refused for one’s own', async () => {
    const { appointments } = await operator.call(identity.listCountryAppointments, {});
    const own = appointments.find((each) => each.name === 'Оператор')!;
    await expect(operator.call(identity.revokeCountryAppointment, { appointment: own.id })).rejects.toThrow(
      'identity/own-office',
    );
  });

  it('is refused to an akim for an office above', async () => {
    const { id } = await operator.call(identity.grantCountryAppointment, {
      office: 'auditor',
      kato,
      name: 'x',
      login: 'village-auditor',
    });
    await expect(akim.call(identity.revokeAppointment, { community, appointment: id })).rejects.toThrow(
      'identity/office-above-you',
    );
  });

  it('does not know the offices of another village', async () => {
    const { id } = await operator.call(identity.grantAppointment, {
      community: 'bulaq',
      office: 'clerk',
      name: 'x',
      login: 'bulaq-clerk',
    });
    await expect(akim.call(identity.revokeAppointment, { community, appointment: id })).rejects.toThrow(
      'record/not-found',
    );
    await expect(akim.call(identity.resetPassword, { community, appointment: id })).rejects.toThrow('record/not-found');
  });

  it('is done once', async () => {
    const { id } = await give('clerk', 'ended-once');
    await akim.call(identity.revokeAppointment, { community, appointment: id });
    await expect(akim.call(identity.revokeAppointment, { community, appointment: id })).rejects.toThrow(
      'record/not-found',
    );
    await expect(akim.call(identity.revokeAppointment, { community, appointment: uuidv7() })).rejects.toThrow(
      'record/not-found',
    );
  });
});

describe('a lost password', () => {
  it('is replaced by a new one-time password, and the old one is dead', async () => {
    const given = await give('clerk', 'forgetful');
    const renewed = await akim.call(identity.resetPassword, { community, appointment: given.id });
    const signIn = (password: string) => house.visitor(identity.signIn, { login: 'forgetful', password });
    await expect(signIn(given.oneTimePassword!)).rejects.toThrow('identity/login-or-password-wrong');
    expect(await signIn(renewed.oneTimePassword)).toEqual({ mustChangePassword: true });
  });

  it('of somebody who also holds an office above is not the akim’s to replace', async () => {
    const { id } = await give('member', 'also-operator');
    await operator.call(identity.grantCountryAppointment, {
      office: 'operator',
      kato: country,
      name: 'x',
      login: 'also-operator',
    });
    await expect(akim.call(identity.resetPassword, { community, appointment: id })).rejects.toThrow(
      'identity/office-above-you',
    );
  });
});

describe('the list of offices', () => {
  it('is in the order of the offices', async () => {
    const { appointments } = await akim.call(identity.listAppointments, { community });
    expect(appointments[0]).toMatchObject({ office: 'akim', name: 'Әкім', place: { kk: 'Самал ауылдық округі' } });
  });

  it('of the country has no village in it', async () => {
    const { appointments } = await operator.call(identity.listCountryAppointments, {});
    expect(appointments.every((each) => each.kato.endsWith('00000'))).toBe(true);
  });
});
