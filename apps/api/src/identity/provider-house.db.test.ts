import { identity } from '@ortaq/contract';
import type { Configuration } from 'oidc-provider';

import { aHouse, type House } from '../testing/a-house.ts';
import { anIin } from '../testing/an-iin.ts';
import { type AProvider, aProvider } from '../testing/a-provider.ts';
import { aTraveller, visit } from '../testing/a-traveller.ts';

let provider: AProvider;
let house: House;
beforeEach(async () => {
  provider = await aProvider();
});
afterEach(async () => {
  await house.close();
  await provider.close();
});

const asked = async (path = '') => {
  const payload = { answer: 'code=1&state=1', language: 'kk' };
  const seen = await house.app.inject({
    method: 'POST',
    url: `/api/session/provider${path}`,
    payload: path ? payload : { language: 'kk' },
  });
  return { status: seen.statusCode, reasons: seen.json().reasons };
};

describe('a provider that does not answer', () => {
  it('keeps nothing from starting, is told in words, and is asked again by the next person', async () => {
    house = await aHouse(provider.settings);
    await provider.close();
    expect(await asked()).toEqual({ status: 503, reasons: ['identity/provider-silent'] });

    provider = await aProvider({}, provider.port);
    const person = aTraveller(house, provider);
    const address = await person.setOut();
    provider.next = { iin: anIin() };
    const answer = await visit(address);
    await provider.close();
    expect((await person.comeBack(answer)).reasons).toEqual(['identity/provider-silent']);
  });

  it('is one that calls itself by another name, too', async () => {
    house = await aHouse({ ...provider.settings, ORTAQ_OIDC_ISSUER: `http://localhost:${provider.port}` });
    expect(await asked()).toEqual({ status: 503, reasons: ['identity/provider-silent'] });
  });
});

describe('a provider', () => {
  async function signedIn(claims: AProvider['next'], settings: Record<string, string> = {}) {
    house = await aHouse({ ...provider.settings, ...settings });
    const person = aTraveller(house, provider);
    await person.signIn(claims);
    return (await person.self()).person?.name;
  }
  const instead = async (differences: Configuration) => {
    await provider.close();
    provider = await aProvider(differences);
  };

  it('may tell who it is in the identity token itself', async () => {
    await instead({ conformIdTokenClaims: false });
    expect(await signedIn({ iin: anIin(), name: 'Әлия Тест' })).toBe('Әлия Тест');
  });

  it('may take the secret in the body of the request', async () => {
    await instead({ clientDefaults: { token_endpoint_auth_method: 'client_secret_post' } });
    expect(await signedIn({ iin: anIin(), name: 'Әлия Тест' }, { ORTAQ_OIDC_CLIENT_AUTH: 'post' })).toBe('Әлия Тест');
  });

  it('may call the number and the name as it likes', async () => {
    const names = { ORTAQ_OIDC_IIN_CLAIM: 'name', ORTAQ_OIDC_NAME_CLAIM: 'iin' };
    expect(await signedIn({ name: anIin(), iin: 'Әлия Тест' }, names)).toBe('Әлия Тест');
  });
});

describe('where no provider is set up', () => {
  it('nothing of it exists', async () => {
    house = await aHouse();
    const absent = { status: 404, reasons: ['record/not-found'] };
    expect([await asked(), await asked('/answer')]).toEqual([absent, absent]);
    expect(await house.visitor(identity.readProvider, {})).toEqual({ name: null });
  });
});
