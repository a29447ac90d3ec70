import { privateKeyOf, publicKeyOf } from '@ortaq/log';

import { ballotHash, ballotText, isSignedBallot, readBallotText } from './ballot.ts';
import { castOf, readCast } from './cast.ts';
import { issuerKeyFrom } from './issuer-key.ts';
import { blindSign, jwkOf, newIssuerKey } from './issuer/index.ts';
import { isReceiptOf, signReceipt } from './receipt.ts';
import { newSeed } from './seed.ts';
import { isGenuine, requestToken } from './token.ts';

const council = newIssuerKey();
const election = { id: 'aqbulaq/2027', issuers: [issuerKeyFrom(jwkOf(council))!] };
const said = { election: election.id, seq: 0, choices: ['7', '12'], nonce: 'a'.repeat(32) };

async function aCast(seed = newSeed()) {
  const request = await requestToken(seed, election);
  const token = (await request.finish(request.blinded.map((each) => blindSign(council, each))))!;
  return { token, cast: await castOf(seed, token, said) };
}

describe('a cast', () => {
  it('carries the token and the signed ballot', async () => {
    const { token, cast } = await aCast();
    const read = readCast(cast)!;
    expect(read.token).toEqual(token);
    expect(await isGenuine(read.token, election)).toBe(true);
    expect(await isSignedBallot(read.token, cast.ballot, read.signature)).toBe(true);
  });

  it('of the same words is the same, byte for byte', async () => {
    const seed = newSeed();
    expect((await aCast(seed)).cast).toEqual((await aCast(seed)).cast);
  });

  it('is nothing when its bytes are spelled another way', async () => {
    const { cast } = await aCast();
    for (const wrong of [{ prefix: 'A' }, { key: 'A+' }, { signature: '*' }, { stamps: ['A'] }])
      expect(readCast({ ...cast, ...wrong })).toBeNull();
  });
});

describe('the text of a ballot', () => {
  it('is read back as it was said', () => {
    expect(readBallotText(ballotText(said))).toEqual(said);
  });

  it.each([
    ['spaced otherwise', JSON.stringify(said, null, 1)],
    ['in another order', JSON.stringify(said)],
    ['with more in it', ballotText(said).replace('{', '{"a":1,')],
    ['without choices', '{"election":"e","nonce":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","seq":0}'],
    ['with half a version', ballotText({ ...said, seq: 0.5 })],
    ['with a version below the first', ballotText({ ...said, seq: -1 })],
    ['with another nonce', ballotText({ ...said, nonce: 'short' })],
    ['nothing', 'null'],
    ['no JSON', '{'],
  ])('is refused %s', (_, text) => {
    expect(readBallotText(text)).toBeNull();
  });
});

describe('a receipt', () => {
  it('is known to come from the box, for this version of this ballot only', async () => {
    const key = await privateKeyOf(newSeed());
    const box = await publicKeyOf(key);
    const receipt = { election: election.id, hash: ballotHash(ballotText(said)), seq: 0 };
    const signature = await signReceipt(key, receipt);
    expect(await isReceiptOf(box, receipt, signature)).toBe(true);
    expect(await isReceiptOf(box, { ...receipt, seq: 1 }, signature)).toBe(false);
    expect(await isReceiptOf(box, { ...receipt, election: 'aqbulaq/2028' }, signature)).toBe(false);
    expect(await isReceiptOf(box, { ...receipt, hash: newSeed() }, signature)).toBe(false);
  });
});
