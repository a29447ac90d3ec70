import type { Bytes } from '@ortaq/log';

import { ballotHash, ballotText, isSignedBallot, signBallot } from './ballot.ts';
import { issuerKeyFrom } from './issuer-key.ts';
import { blindSign, jwkOf, newIssuerKey } from './issuer/index.ts';
import { newSeed } from './seed.ts';
import { isGenuine, requestToken, type Token, type TokenElection } from './token.ts';

const council = newIssuerKey();
const audit = newIssuerKey();
const issuers = [council, audit].map((key) => issuerKeyFrom(jwkOf(key))!);
const election: TokenElection = { id: 'aqbulaq/2027', issuers };

const signed = (blinded: readonly Bytes[]) => [council, audit].map((key, at) => blindSign(key, blinded[at]!));

const tokenFor = async (seed: Bytes, of = election): Promise<Token> => {
  const request = await requestToken(seed, of);
  return (await request.finish(signed(request.blinded)))!;
};

describe('a token', () => {
  it('is genuine when both issuers stamped it', async () => {
    expect(await isGenuine(await tokenFor(newSeed()), election)).toBe(true);
  });

  it('is the same again from the same seed, as is what the issuers see', async () => {
    const seed = newSeed();
    expect(await tokenFor(seed)).toEqual(await tokenFor(seed));
    expect((await requestToken(seed, election)).blinded).toEqual((await requestToken(seed, election)).blinded);
  });

  it('has nothing in common with what its issuers saw', async () => {
    const request = await requestToken(newSeed(), election);
    const answers = signed(request.blinded);
    const token = (await request.finish(answers))!;
    const seen = [...request.blinded, ...answers].map((bytes) => bytes.join());
    expect([token.prefix, token.publicKey, ...token.stamps].filter((bytes) => seen.includes(bytes.join()))).toEqual([]);
  });

  it('is not for another election, even under the same keys', async () => {
    const token = await tokenFor(newSeed());
    expect(await isGenuine(token, { ...election, id: 'aqbulaq/2028' })).toBe(false);
  });

  it('is nothing with one stamp, with the stamps exchanged, or with a stamp of its own', async () => {
    const token = await tokenFor(newSeed());
    const [one, two] = token.stamps;
    const forged = [
      { ...token, stamps: [one!] },
      { ...token, stamps: [two!, one!] },
      { ...token, stamps: [one!, new Uint8Array(256)] },
      { ...token, stamps: [one!, new Uint8Array()] },
      { ...token, publicKey: (await tokenFor(newSeed())).publicKey },
      { ...token, prefix: new Uint8Array(31) },
    ];
    expect(await Promise.all(forged.map((each) => isGenuine(each, election)))).toEqual(forged.map(() => false));
  });

  it('does not come from an issuer that answered another request', async () => {
    const request = await requestToken(newSeed(), election);
    const other = await requestToken(newSeed(), election);
    expect(await request.finish(signed(other.blinded))).toBeNull();
  });
});

describe('a ballot', () => {
  const said = { election: election.id, seq: 0, choices: ['7', '12'], nonce: 'a'.repeat(32) };

  it('is signed by the holder of the token, and by nobody else', async () => {
    const seed = newSeed();
    const token = await tokenFor(seed);
    const signature = await signBallot(seed, said);
    expect(await isSignedBallot(token, ballotText(said), signature)).toBe(true);
    expect(await isSignedBallot(token, ballotText({ ...said, seq: 1 }), signature)).toBe(false);
    expect(await isSignedBallot(token, ballotText(said), await signBallot(newSeed(), said))).toBe(false);
  });

  it('has one spelling, whatever the order in which it was said', () => {
    const turned = { nonce: said.nonce, choices: said.choices, seq: 0, election: said.election };
    expect(ballotText(turned)).toBe(ballotText(said));
    expect(ballotHash(ballotText(turned))).toEqual(ballotHash(ballotText(said)));
  });
});

describe('the key of an issuer', () => {
  it('is refused when it is short, even, or no key', () => {
    const { n, e } = jwkOf(council);
    for (const wrong of [
      { n: n.slice(0, 100), e },
      { n, e: 'AA' },
      { n: 'not a key', e },
      { n: `${n.slice(0, -3)}AAA`, e },
    ]) {
      expect(issuerKeyFrom(wrong)).toBeNull();
    }
  });
});
