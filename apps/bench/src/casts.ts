import { castOf, newSeed, requestToken, stampedInput, type Token } from '@ortaq/token';
import { constants, type KeyObject, sign } from 'node:crypto';

import type { BenchVillage } from './village.ts';

/** The stamp that blind signing comes to, made at once: a signature hides nothing from one who holds the key. */
const stampOf = (issuer: KeyObject, input: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(sign('sha384', input, { key: issuer, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }));

/** Bodies of so many first casts, each under a token of its own: what devices prepare is not measured. */
export async function prepareCasts({ election, projects, issuer }: BenchVillage, count: number): Promise<string[]> {
  const bodies: string[] = [];
  while (bodies.length < count) {
    const seed = newSeed();
    const bare = (await (await requestToken(seed, { id: election, issuers: [] })).finish([])) as Token;
    const token = { ...bare, stamps: [stampOf(issuer, stampedInput(election, bare))] };
    const said = { election, seq: 0, choices: projects.slice(0, 1), nonce: '0'.repeat(32) };
    bodies.push(JSON.stringify(await castOf(seed, token, said)));
  }
  return bodies;
}
