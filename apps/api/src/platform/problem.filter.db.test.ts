import { Problem } from '@ortaq/contract';

import { aHouse, type House } from '../testing/a-house.ts';

let house: House;
beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.close());

describe('an error', () => {
  it.each([
    ['an address of the API that does not exist', { url: '/api/nowhere' }, 404],
    ['a village that does not exist', { url: '/api/communities/atlantis' }, 404],
    [
      'a change from another site',
      { method: 'POST', url: '/api/session', headers: { 'sec-fetch-site': 'cross-site' } },
      403,
    ],
    [
      'a body that is no JSON',
      { method: 'POST', url: '/api/session', headers: { 'content-type': 'application/json' }, payload: '{' },
      400,
    ],
    ['a broken escape in an address', { url: '/api/communities/%E0%A4%A' }, 400],
  ] as const)('for %s is a problem document', async (_, request, status) => {
    const answer = await house.app.inject(request as never);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(Problem.parse(answer.json())).toMatchObject({ status });
  });
});
