import { castOf, newSeed, requestToken, stampedInput, type Token } from '@ortaq/token';
import { constants, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';

import type { BenchVillage } from './village.ts';

type Stamped = Pick<BenchVillage, 'election' | 'projects' | 'issuer'>;

const signed = promisify(sign);

/** The stamp that blind signing comes to, made at once: a signature hides nothing from one who holds the key. */
const stampOf = async (issuer: KeyObject, input: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await signed('sha384', input, { key: issuer, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }),
  );

/** Prepared at once, so that every processor is at work. */
const AT_ONCE = 64;

/** One device's ballots under one token, each taking the place of the one before it: the bodies of so many casts. */
async function versions({ election, projects, issuer }: Stamped, count: number): Promise<string[]> {
  const seed = newSeed();
  const bare = (await (await requestToken(seed, { id: election, issuers: [] })).finish([])) as Token;
  const token = { ...bare, stamps: [await stampOf(issuer, stampedInput(election, bare))] };
  const choices = projects.slice(0, 1);
  const cast = (_: unknown, seq: number) => castOf(seed, token, { election, seq, choices, nonce: '0'.repeat(32) });
  return (await Promise.all(Array.from({ length: count }, cast))).map((each) => JSON.stringify(each));
}

/** What so many devices send, each so many versions one after another: what devices prepare is not measured. */
export async function prepareDevices(village: Stamped, devices: number, count: number): Promise<string[][]> {
  const all: string[][] = [];
  while (all.length < devices) {
    const some = Math.min(AT_ONCE, devices - all.length);
    all.push(...(await Promise.all(Array.from({ length: some }, () => versions(village, count)))));
  }
  return all;
}

/** Bodies of so many first casts, each under a token of its own. */
export const prepareCasts = async (village: Stamped, count: number): Promise<string[]> =>
  (await prepareDevices(village, count, 1)).flat();
