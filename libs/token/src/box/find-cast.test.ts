import { privateKeyOf } from '@ortaq/log';
import fc from 'fast-check';
import { KeyObject } from 'node:crypto';

import { ballotHash, isSignedBallot } from '../ballot.ts';
import { toBase64url } from '../base64url.ts';
import { type Cast, castOf, readCast } from '../cast.ts';
import { issuerKeyFrom } from '../issuer-key.ts';
import { blindSign, jwkOf, newIssuerKey } from '../issuer/index.ts';
import { signReceipt } from '../receipt.ts';
import { newSeed } from '../seed.ts';
import { isGenuine, requestToken } from '../token.ts';
import { findCast, signedReceipt } from './index.ts';

const keys = [newIssuerKey(), newIssuerKey()];
const issuers = keys.map(jwkOf);
const box = { id: 'aqbulaq/2027', issuers };
const election = { id: box.id, issuers: issuers.map((each) => issuerKeyFrom(each)!) };

async function aCast(choices: readonly string[] = ['7']): Promise<Cast> {
  const seed = newSeed();
  const request = await requestToken(seed, election);
  const token = (await request.finish(request.blinded.map((each, at) => blindSign(keys[at]!, each))))!;
  return castOf(seed, token, { election: box.id, seq: 0, choices: [...choices], nonce: 'b'.repeat(32) });
}

/** What the two checks say that everybody can repeat in a browser. */
async function saidByAll(cast: Cast): Promise<object> {
  const read = readCast(cast);
  const genuine = read !== null && (await isGenuine(read.token, election));
  return { isGenuine: genuine, isSigned: genuine && (await isSignedBallot(read.token, cast.ballot, read.signature)) };
}

async function found(cast: Cast): Promise<object> {
  const { isGenuine: genuine, isSigned } = await findCast(box, cast);
  return { isGenuine: genuine, isSigned };
}

const [one, other] = [await aCast(), await aCast(['12'])];
const bytes = fc.uint8Array({ maxLength: 300 }).map((each) => toBase64url(each));
const wrong = (right: string) =>
  fc.oneof(bytes, fc.string(), fc.constant(right.slice(0, -1)), fc.constant(right.toUpperCase()));

describe('the checks of a box', () => {
  it('find a cast genuine and signed, and read it', async () => {
    expect(await found(one)).toEqual({ isGenuine: true, isSigned: true });
    expect((await findCast(box, one)).read).toEqual(readCast(one));
  });

  it('say of any mixture of two good casts what everybody else will say', async () => {
    const field = <K extends keyof Cast>(name: K) => fc.constantFrom(one[name], other[name]);
    const mixed = fc.record({
      prefix: field('prefix'),
      key: field('key'),
      stamps: fc.constantFrom(one.stamps, other.stamps, one.stamps.toReversed(), one.stamps.slice(1)),
      ballot: field('ballot'),
      signature: field('signature'),
    });
    await fc.assert(fc.asyncProperty(mixed, async (cast) => expect(await found(cast)).toEqual(await saidByAll(cast))));
  });

  it('say of anything spelled wrongly what everybody else will say', async () => {
    const spelled = fc.oneof(
      wrong(one.prefix).map((prefix) => ({ prefix })),
      wrong(one.key).map((key) => ({ key })),
      wrong(one.signature).map((signature) => ({ signature })),
      fc.string().map((ballot) => ({ ballot })),
      fc.array(wrong(one.stamps[0]!), { maxLength: 3 }).map((stamps) => ({ stamps })),
    );
    await fc.assert(
      fc.asyncProperty(spelled, async (change) => {
        const cast = { ...one, ...change };
        expect(await found(cast)).toEqual(await saidByAll(cast));
      }),
    );
  });

  it('sign the same receipt as ever', async () => {
    const key = await privateKeyOf(newSeed());
    const receipt = { election: box.id, hash: ballotHash(one.ballot), seq: 0 };
    expect(signedReceipt(KeyObject.from(key), receipt)).toBe(toBase64url(await signReceipt(key, receipt)));
  });
});
