import { type Cast, isGenuine, isSignedBallot, issuerKeyFrom, readCast } from '@ortaq/token';
import { createPublicKey } from 'node:crypto';

import type { BenchVillage } from './village.ts';

const AT_ONCE = 64;

/** How many ballots a second all processors could let pass if they did nothing but check stamps and signatures, as the box checks them. */
export async function checksPerSecond(
  { election, issuer }: Pick<BenchVillage, 'election' | 'issuer'>,
  bodies: readonly string[],
): Promise<number> {
  const { n, e } = createPublicKey(issuer).export({ format: 'jwk' }) as { n: string; e: string };
  const poll = { id: election, issuers: [issuerKeyFrom({ n, e })!] };
  const casts = bodies.map((body) => JSON.parse(body) as Cast);
  const check = async (cast: Cast): Promise<void> => {
    const { token, signature } = readCast(cast)!;
    const isGood = (await isGenuine(token, poll)) && (await isSignedBallot(token, cast.ballot, signature));
    if (!isGood) throw new Error('A ballot of this benchmark is not good');
  };
  const began = performance.now();
  const turns = casts.values();
  const worker = async () => {
    for (const cast of turns) await check(cast);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return casts.length / ((performance.now() - began) / 1000);
}
