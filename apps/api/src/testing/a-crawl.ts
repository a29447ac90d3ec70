import { addressOf, contract, type Endpoint } from '@ortaq/contract';

import type { House } from './a-house.ts';

const anyId = '019a0000-0000-7000-8000-000000000001';

/** What stands for a name in a path or a question that the test does not know. */
const others: Readonly<Record<string, string>> = {
  number: '1',
  seq: '0',
  from: '0',
  size: '1',
  code: 'жоқ сөз 1',
  text: 'lamps',
  sha256: 'a'.repeat(64),
};

/** What is another at every asking: the number by which operators find a problem, and the hour of a page. */
export const ofTheMoment = /"(trace|asOf)":"[^"]+"/g;

export interface Seen {
  readonly name: string;
  readonly status: number;
  readonly body: string;
}

/** Every address of the contract that only reads, under the name of its endpoint. */
export const reads = (known: Readonly<Record<string, string>>): { name: string; address: string }[] =>
  Object.entries<Record<string, Endpoint>>(contract)
    .flatMap(([capability, all]) =>
      Object.entries(all).map(([name, endpoint]) => ({ name: `${capability}.${name}`, endpoint })),
    )
    .filter(({ endpoint }) => endpoint.method === 'GET')
    .map(({ name, endpoint }) => ({ name, address: addressIn(endpoint, known) }));

/** What a stranger is answered at every public address of the contract that only reads. */
export async function crawl(house: House, known: Readonly<Record<string, string>>): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const { name, address } of reads(known)) {
    const { statusCode, body } = await house.app.inject({ method: 'GET', url: address });
    seen.push({ name, status: statusCode, body: body.replace(ofTheMoment, '') });
  }
  return seen;
}

/** The address with what is known, and with what is needed beside it. */
function addressIn(endpoint: Endpoint, known: Readonly<Record<string, string>>): string {
  const inPath = [...endpoint.path.matchAll(/:(\w+)/g)].map((match) => match[1]!);
  const needed = Object.entries(endpoint.input.shape)
    .filter(([, shape]) => !shape.safeParse(undefined).success)
    .map(([name]) => name);
  const values = [...new Set([...inPath, ...needed])].map((name) => [name, known[name] ?? others[name] ?? anyId]);
  return addressOf(endpoint, Object.fromEntries(values)).path;
}
