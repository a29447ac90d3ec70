import { identity } from '@ortaq/contract';

import { aHouse, type House } from '@ortaq/api/testing';
import { atTerminal } from './testing/a-terminal.ts';

let house: House;
beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.close());

const appoint = (login: string, ...more: string[]) =>
  atTerminal(['appoint', '--office', 'operator', '--login', login, ...more], house.environment);

describe('the first operator', () => {
  it('gets a password from the terminal and signs in with it', async () => {
    const { code, said } = await appoint('first');
    const password = /: (\S+)$/.exec(said)?.[1];
    expect([code, said]).toEqual([0, expect.stringMatching(/^first is operator now\.\nPassword/)]);
    expect(await house.visitor(identity.signIn, { login: 'first', password: password! })).toEqual({
      mustChangePassword: true,
    });
  });

  it('is appointed once', async () => {
    await appoint('once');
    expect(await appoint('once')).toEqual({ code: 1, said: '', complained: 'This person holds this office already.' });
  });

  it('is told in the language of the terminal why not', async () => {
    const typed = ['appoint', '--office', 'clerk', '--login', 'lost'];
    const { complained } = await atTerminal(typed, { ...house.environment, LC_ALL: 'ru_KZ.UTF-8' });
    expect(complained).toBe('Такой должности в этом месте не бывает. Проверьте код места.');
  });
});
