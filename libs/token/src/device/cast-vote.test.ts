import { privateKeyOf, publicKeyOf } from '@ortaq/log';

import {
  ballotHash,
  type Cast,
  fromBase64url,
  issuerKeyFrom,
  isGenuine,
  readBallotText,
  readCast,
  seedCode,
  signReceipt,
  toBase64url,
} from '../index.ts';
import { blindSign, jwkOf, newIssuerKey } from '../issuer/index.ts';
import { castVote, seedHeld, tokenHeld, type TokenPoll, type Ways } from './cast-vote.ts';
import { type Held, keepHeld, readHeld } from './held.ts';
import { Silent, Told } from './told.ts';

const key = newIssuerKey();
const boxKey = await privateKeyOf(new Uint8Array(32).fill(5));
const poll: TokenPoll = {
  election: 'aqbulaq/2027',
  issuers: [{ ...jwkOf(key), address: null }],
  box: toBase64url(await publicKeyOf(boxKey)),
};
const [one, two] = [['a'], ['b']];

/** A server that answers as the real one does, and devices that hold what they hold. */
function aVillage() {
  const book: string[] = [];
  const box: string[] = [];
  const lost = new Error('no answer');
  const trouble = { token: 0, before: 0, after: 0 };
  const fails = (where: keyof typeof trouble): boolean => trouble[where]-- > 0;

  async function take(blinded: readonly string[]): Promise<string[]> {
    if (book.length > 0 && book.join() !== blinded.join()) throw new Told(['voting/token-taken']);
    if (book.length === 0) book.push(...blinded);
    if (fails('token')) throw lost;
    return blinded.map((each) => toBase64url(blindSign(key, fromBase64url(each)!)));
  }
  async function put(cast: Cast) {
    if (fails('before')) throw lost;
    const { token } = readCast(cast)!;
    if (!(await isGenuine(token, { id: poll.election, issuers: [issuerKeyFrom(jwkOf(key))!] })))
      throw new Told(['voting/token-not-genuine']);
    const { seq } = readBallotText(cast.ballot)!;
    if (box[seq] !== cast.ballot) {
      if (seq !== box.length) throw new Told(['voting/ballot-superseded'], { next: String(box.length) });
      box.push(cast.ballot);
    }
    if (fails('after')) throw lost;
    const hash = ballotHash(cast.ballot);
    const signature = await signReceipt(boxKey, { election: poll.election, hash, seq });
    return { code: 'қайың дала бұлақ 4729', hash: toBase64url(hash), seq, signature: toBase64url(signature) };
  }
  const device = (held: Held | null = null) => {
    const drawer = new Map<string, string>();
    const storage = {
      getItem: (name: string) => drawer.get(name) ?? null,
      setItem: (name: string, text: string) => void drawer.set(name, text),
    };
    if (held) keepHeld(storage, 'v', held);
    const ways: Ways = {
      askHouse: () => Promise.reject(new Error('there is no other house')),
      askToken: take,
      sendBallot: put,
      read: () => readHeld(storage, 'v'),
      keep: (each) => keepHeld(storage, 'v', each),
    };
    return { ways, held: () => readHeld(storage, 'v')!, vote: (choices: string[]) => castVote(poll, ways, choices) };
  };
  return { book, box, trouble, device };
}

const choicesIn = (box: readonly string[]) => box.map((text) => readBallotText(text)!.choices);

describe('a device that votes', () => {
  it('ends with a receipt, and keeps nothing of what was chosen', async () => {
    const { box, device } = aVillage();
    const phone = device();
    const receipt = await phone.vote(one);
    expect(choicesIn(box)).toEqual([one]);
    expect(phone.held()).toEqual({ seed: expect.any(String), token: expect.any(Object), receipt });
  });

  it.each([
    ['before the token came', 'token'],
    ['on the way to the box', 'before'],
    ['after the ballot lay in the box', 'after'],
  ] as const)('that was cut off %s comes to one ballot when it tries again', async (_, where) => {
    const { box, trouble, device } = aVillage();
    const phone = device();
    trouble[where] = 2;
    await expect(phone.vote(one)).rejects.toThrow('no answer');
    await expect(phone.vote(one)).rejects.toThrow('no answer');
    const receipt = await phone.vote(one);
    expect(receipt.seq).toBe(0);
    expect(choicesIn(box)).toEqual([one]);
  });

  it('changes the vote by a version after the last', async () => {
    const { box, device } = aVillage();
    const phone = device();
    await phone.vote(one);
    expect((await phone.vote(two)).seq).toBe(1);
    expect(choicesIn(box)).toEqual([one, two]);
  });

  it('that changed its mind while the first answer was lost ends with what was pressed last', async () => {
    const { box, trouble, device } = aVillage();
    const phone = device();
    trouble.after = 1;
    await expect(phone.vote(one)).rejects.toThrow('no answer');
    await phone.vote(two);
    expect(choicesIn(box)).toEqual([one, two]);
  });

  it('that is new goes on where the other stopped, with the key typed in', async () => {
    const { box, device } = aVillage();
    const phone = device();
    await phone.vote(one);
    const fresh = device({ seed: phone.held().seed });
    expect((await fresh.vote(two)).seq).toBe(1);
    expect(choicesIn(box)).toEqual([one, two]);
    expect(seedCode(fromBase64url(fresh.held().seed)!)).toHaveLength(69);
  });

  it('of somebody who took the key elsewhere is told so, and nothing is cast', async () => {
    const { box, device } = aVillage();
    await device().vote(one);
    await expect(device().vote(two)).rejects.toMatchObject({ reasons: ['voting/token-taken'] });
    expect(choicesIn(box)).toEqual([one]);
  });

  it('does not believe a receipt that the box did not sign', async () => {
    const phone = aVillage().device();
    const { sendBallot } = phone.ways;
    const lying: Ways = {
      ...phone.ways,
      sendBallot: async (cast) => ({ ...(await sendBallot(cast)), signature: 'A'.repeat(86) }),
    };
    await expect(castVote(poll, lying, one)).rejects.toMatchObject({ reasons: ['voting.check.failed.receipt'] });
    expect(phone.held().receipt).toBeUndefined();
    await phone.vote(one);
    expect(phone.held().receipt).toBeDefined();
  });
});

describe('what a browser holds', () => {
  it('is nothing when it cannot be read', () => {
    for (const text of ['{', '{}', 'null', '7'])
      expect(readHeld({ getItem: () => text, setItem: () => undefined }, 'v')).toBeNull();
  });
});

describe('a device whose token two houses stamp', () => {
  const audit = newIssuerKey();
  const both: TokenPoll = {
    ...poll,
    issuers: [{ ...jwkOf(audit), address: 'https://audit.example' }, ...poll.issuers],
  };
  const signed = (by: typeof audit, blinded: string) => toBase64url(blindSign(by, fromBase64url(blinded)!));

  /** Two houses that note what each was asked; the other one may be silent for a while. */
  function twoHouses(silences = 0) {
    const asked: [string, ...string[]][] = [];
    let left = silences;
    let held: Held | null = null;
    const ways: Ways = {
      async askHouse(address, blinded) {
        asked.push([address, blinded]);
        if (left-- > 0) throw new Silent(address, new Error('down'));
        return signed(audit, blinded);
      },
      async askToken(blinded) {
        asked.push(['here', ...blinded]);
        return blinded.map((each) => signed(key, each));
      },
      sendBallot: () => Promise.reject(new Error('not yet')),
      read: () => held,
      keep: (each) => void (held = each),
    };
    return { asked, ways, take: () => tokenHeld(both, ways, seedHeld(ways)) };
  }

  it('sends each house what was blinded for it, and holds both stamps in the order of the poll', async () => {
    const { asked, take } = twoHouses();
    const { token } = await take();
    expect(asked.map(([where, ...blinded]) => [where, blinded.length])).toEqual([
      ['https://audit.example', 1],
      ['here', 1],
    ]);
    expect(asked[0]![1]).not.toBe(asked[1]![1]);
    const issuers = both.issuers.map((each) => issuerKeyFrom(each)!);
    const { token: opened } = readCast({ ...token, ballot: '', signature: '' })!;
    expect(await isGenuine(opened, { id: both.election, issuers })).toBe(true);
    expect(await isGenuine(opened, { id: both.election, issuers: issuers.toReversed() })).toBe(false);
  });

  it('asks nothing here while the other house is silent, and the same again when it is not', async () => {
    const { asked, ways, take } = twoHouses(2);
    await expect(take()).rejects.toThrow(Silent);
    await expect(take()).rejects.toThrow(Silent);
    expect(ways.read()).toEqual({ seed: expect.any(String) });
    await take();
    const elsewhere = asked.filter(([where]) => where !== 'here');
    expect(new Set(elsewhere.map(([, blinded]) => blinded)).size).toBe(1);
    expect(asked.filter(([where]) => where === 'here')).toHaveLength(1);
  });

  it('does not take an answer that its issuer did not sign', async () => {
    const { ways } = twoHouses();
    const lying: Ways = { ...ways, askHouse: async () => toBase64url(new Uint8Array(256).fill(1)) };
    await expect(tokenHeld(both, lying, seedHeld(lying))).rejects.toMatchObject({
      reasons: ['voting/token-not-genuine'],
    });
  });
});
