import { addressOf, contract, type Endpoint } from '@ortaq/contract';
import { couldDo, relations } from '@ortaq/domain';
import { offices, type Standing } from '@ortaq/domain/identity';

import { aHouse, type House } from '../testing/a-house.ts';
import { aVillage } from '../testing/a-village.ts';

const anyId = '019a0000-0000-7000-8000-000000000001';
const roles = ['visitor', 'person', 'resident', ...offices] as const;
type Role = (typeof roles)[number];

let house: House;
let own: { id: string; kato: string };
const cookies = new Map<Role, string>();

beforeAll(async () => {
  house = await aHouse();
  own = await aVillage(house.owner);
  await aVillage(house.owner, { slug: 'bulaq', kato: '981230000' });
});
afterAll(() => house.close());

async function cookieOf(role: Role): Promise<string | undefined> {
  if (role === 'visitor') return undefined;
  const residentOf = role === 'resident' ? [own.id] : [];
  const held = offices
    .filter((office) => office === role)
    .map((office) => ({ office, kato: office === 'operator' ? '000000000' : own.kato }));
  const cookie = cookies.get(role) ?? (await house.person({ residentOf, offices: held })).cookie;
  cookies.set(role, cookie);
  return cookie;
}

/** What the role is to its own village, by the words of the table; elsewhere, and to the country, only a person, or the operator. */
function standings(role: Role, isElsewhere: boolean): Standing[] {
  if (role === 'visitor') return [];
  if (role === 'person') return ['person'];
  if (role === 'operator') return ['person', 'operator'];
  return isElsewhere ? ['person'] : role === 'resident' ? ['person', 'resident', ...relations] : ['person', role];
}

async function status(endpoint: Endpoint, role: Role, village: string): Promise<number> {
  const names = [...endpoint.path.matchAll(/:(\w+)/g)].map((match) => match[1]!);
  const { path } = addressOf(
    endpoint,
    Object.fromEntries(names.map((name) => [name, name === 'community' ? village : anyId])),
  );
  const cookie = await cookieOf(role);
  const sends =
    endpoint.takes === 'file'
      ? { type: 'application/octet-stream', payload: Buffer.from('x') }
      : { type: 'application/json', payload: '{}' };
  const answer = await house.app.inject({
    method: endpoint.method,
    url: path,
    headers: { ...(cookie && { cookie }), ...(endpoint.method !== 'GET' && { 'content-type': sends.type }) },
    ...(endpoint.method !== 'GET' && { payload: sends.payload }),
  });
  if (endpoint === contract.identity.signOut) cookies.delete(role);
  return answer.statusCode;
}

const endpoints = Object.entries<Record<string, Endpoint>>(contract).flatMap(([capability, all]) =>
  Object.entries(all).map(([name, endpoint]) => [`${capability}.${name}`, endpoint] as const),
);

describe.each(endpoints)('%s', (_, endpoint) => {
  const isOfVillage = endpoint.path.includes(':community');
  const places = isOfVillage ? (['samal', 'bulaq'] as const) : (['the country'] as const);

  it.each(places.flatMap((place) => roles.map((role) => [role, place] as const)))(
    'answers a %s in %s as the table of rights says',
    async (role, place) => {
      const answered = await status(endpoint, role, place);
      if (endpoint.onlyInDemo) return expect(answered).toBe(404);
      const isOpen = couldDo(endpoint.right, standings(role, place !== 'samal' || !isOfVillage));
      if (isOpen) expect([401, 403, 500]).not.toContain(answered);
      else expect(answered).toBe(role === 'visitor' ? 401 : 403);
    },
  );
});
