import { aVoting } from '@ortaq/api/testing';
import { type Call, tally, voting } from '@ortaq/contract';
import { choicesSaid } from '@ortaq/domain/voting';
import { type Cast, castOf, fromBase64url, readCast, signStatement, toBase64url } from '@ortaq/token';
import { checkBundle, type Checked, readBundle } from '@ortaq/token/bundle';
import { castVote, type Held, seedHeld, Silent, Told, tokenHeld, type TokenPoll, type Ways } from '@ortaq/token/device';

import { anIssuer } from './testing/an-issuer.ts';

const product = await aVoting();
const { house, where, aVoter } = product;
const commission = await anIssuer();
afterAll(async () => {
  await house.close();
  await commission.close();
});

const form = { type: 'approval', least: 1, most: null, points: null, withinEnvelope: false } as const;

/** A vote whose tokens both houses stamp, opened there and pinned here before the roll is confirmed. */
async function aPollOfTwo() {
  const made = await product.poll({ hasRoll: false });
  const { election: name } = await house.visitor(voting.readPoll, where(made));
  const { said } = await commission.command('open', name, '2099-03-08T18:00:00Z');
  const pinned = JSON.parse(said.split('\n')[1]!) as Record<'n' | 'e' | 'address' | 'key', string>;
  await house.owner.query(
    `insert into voting.issuer_key (community_id, cycle_id, name, n, e, address, key, made_at) values ($1, $2, 'audit', $3, $4, $5, $6, now())`,
    [product.village.id, made.cycle, pinned.n, pinned.e, pinned.address, pinned.key],
  );
  await made.confirmRoll();
  const told: TokenPoll = await house.visitor(voting.readPoll, where(made));
  const marked = choicesSaid(form, { choices: [made.projects[0]!], points: null }) as never;
  return { of: made, election: name, poll: told, choices: marked };
}

const shared = await aPollOfTwo();
const { of, election, poll, choices } = shared;

const toldBy = (status: number, body: { reasons?: string[]; facts?: Record<string, string> }): Error =>
  status < 500 ? new Told(body.reasons ?? [], body.facts) : new Error(`answered ${status}`);

/** A person on both rolls, with the code of their slip. */
async function aHolder(vote = shared) {
  const voter = await aVoter(vote.of);
  const roll = `ЖСН;Аты-жөні\r\n${voter.iin};Сынақ Адам`;
  await commission.command('roll', vote.election, await commission.file('one.csv', roll));
  return { voter, code: (await commission.codesOf(roll, vote.election)).get(voter.iin.slice(-4))! };
}

/** Takes the token of this house, as it was blinded. */
type Taking = (blinded: readonly string[]) => Promise<{ readonly signed: string[] }>;

/** Such a person with a phone: what the page does, over the two processes. `trouble` cuts answers off. */
async function aPhone(vote = shared) {
  const { voter, code } = await aHolder(vote);
  const taking: Taking = (blinded) => voter.call(voting.takeToken, { ...where(vote.of), blinded: [...blinded] });
  return { voter, ...aPage({ vote, code, taking }) };
}

/** The same person at the device of the office: the clerk hands it over, and the code of the slip is typed in there. */
async function atTheOffice(clerk: { readonly call: Call }, slip?: string) {
  const { voter, code } = await aHolder();
  const { voters } = await clerk.call(voting.findVoters, { ...where(of), asked: voter.iin });
  const { voter: person, last4 } = voters[0]!;
  const handed = await clerk.call(voting.handOver, { ...where(of), voter: person, last4 });
  const { pass } = await house.visitor(voting.openHandOver, { ...where(of), code: handed.code });
  const taking: Taking = (blinded) =>
    house.visitor(voting.takeAssistedToken, { ...where(of), pass, blinded: [...blinded] });
  return { person, last4, handed, code, ...aPage({ vote: shared, code: slip ?? code, taking }) };
}

interface Paged {
  readonly vote: typeof shared;
  readonly code: string;
  readonly taking: Taking;
}

function aPage({ vote, code, taking }: Paged) {
  const trouble = { isDown: false, loseStamp: 0, code };
  let held: Held | null = null;
  const refusedAs = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      const { problem } = error as { problem?: { status: number; reasons?: string[]; facts?: Record<string, string> } };
      throw problem ? toldBy(problem.status, problem) : error;
    }
  };
  const ways: Ways = {
    async askHouse(address, blinded) {
      if (trouble.isDown) throw new Silent(address, new Error('no connection'));
      const answer = await commission.ask({ election: vote.election, code: trouble.code, blinded });
      if (trouble.loseStamp-- > 0) throw new Silent(address, new Error('the answer was lost'));
      if (answer.statusCode !== 200) throw toldBy(answer.statusCode, answer.json());
      return answer.json<{ signed: string }>().signed;
    },
    askToken: async (blinded) => (await refusedAs(taking(blinded))).signed,
    sendBallot: (cast: Cast) =>
      refusedAs(house.visitor(voting.castBallot, { ...where(vote.of), ...cast, stamps: [...cast.stamps] })),
    read: () => held,
    keep: (each) => void (held = each),
  };
  return { ways, trouble, vote: () => castVote(vote.poll, ways, vote.choices), held: () => held };
}

const office = (name: 'clerk' | 'auditor') => house.person({ offices: [{ office: name, kato: product.village.kato }] });
const inBox = async () => (await product.inBox(of)).length;
const issuedThere = async () => (await commission.state(election)).json<{ issued: number }>().issued;

describe('a vote whose tokens two houses stamp, each in a process and a database of its own', () => {
  it('takes the ballot of who was stamped by both, with two stamps in the box', async () => {
    const before = await inBox();
    const { vote } = await aPhone();
    expect(await vote()).toMatchObject({ seq: 0, code: expect.any(String) });
    expect(await inBox()).toBe(before + 1);
    const rows = await house.owner.query<{ stamps: number }[]>(
      'select distinct cardinality(stamps) as stamps from voting.ballot where cycle_id = $1',
      [of.cycle],
    );
    expect(rows).toEqual([{ stamps: 2 }]);
  });

  it('is told to everybody as one of two operators', async () => {
    expect(await house.visitor(voting.readPoll, where(of))).toMatchObject({
      isSingleOperator: false,
      issuers: [
        { name: 'audit', address: 'https://audit.example' },
        { name: 'council', address: null },
      ],
    });
  });

  it('takes no ballot that only the house stamped, whatever stands in the place of the other stamp', async () => {
    const { ways } = await aPhone();
    const [, own] = poll.issuers;
    const alone: TokenPoll = { ...poll, issuers: [own!] };
    const { token } = await tokenHeld(alone, ways, seedHeld(ways));
    const said = { election, seq: 0, choices, nonce: 'ab'.repeat(16) };
    for (const stamps of [
      token.stamps,
      [token.stamps[0]!, token.stamps[0]!],
      [toBase64url(new Uint8Array(256)), ...token.stamps],
    ]) {
      const opened = readCast({ ...token, stamps, ballot: '', signature: '' })!.token;
      const cast = await castOf(fromBase64url(ways.read()!.seed)!, opened, said);
      await expect(ways.sendBallot(cast)).rejects.toMatchObject({ reasons: ['voting/token-not-genuine'] });
    }
  });

  it('loses nothing while the other house is down: no token is issued here, and the same phone goes on later', async () => {
    const { vote, trouble, held } = await aPhone();
    const issued = (await product.issued(of)).length;
    trouble.isDown = true;
    await expect(vote()).rejects.toThrow(Silent);
    expect((await product.issued(of)).length).toBe(issued);
    expect(held()).toEqual({ seed: expect.any(String) });
    trouble.isDown = false;
    expect(await vote()).toMatchObject({ seq: 0 });
    expect((await product.issued(of)).length).toBe(issued + 1);
  });

  it('stamps once where the answer of the other house was lost and was asked for again', async () => {
    const { vote, trouble } = await aPhone();
    const before = await issuedThere();
    trouble.loseStamp = 2;
    await expect(vote()).rejects.toThrow(Silent);
    await expect(vote()).rejects.toThrow(Silent);
    expect(await vote()).toMatchObject({ seq: 0 });
    expect(await issuedThere()).toBe(before + 1);
  });

  it('hears from the other house that a code is wrong, and issues nothing', async () => {
    const { vote, trouble } = await aPhone();
    const [issued, code] = [(await product.issued(of)).length, trouble.code];
    trouble.code = 'ABCD EFGH JKMN PQRS';
    await expect(vote()).rejects.toMatchObject({ reasons: ['voting/issuer-code'] });
    expect((await product.issued(of)).length).toBe(issued);
    trouble.code = code;
    await vote();
  });

  it('gives a second phone with the same code nothing', async () => {
    const { vote, ways } = await aPhone();
    await vote();
    const other: Ways = { ...ways, read: () => null, keep: () => undefined };
    await expect(castVote(poll, other, choices)).rejects.toMatchObject({ reasons: ['voting/issuer-taken'] });
  });
});

describe('the device of the office in such a vote', () => {
  it('casts with the stamps of both, by the code that the person brings; the clerk is never told it', async () => {
    const before = await inBox();
    const { vote, handed, code } = await atTheOffice(await office('clerk'));
    expect(await vote()).toMatchObject({ seq: 0 });
    expect(await inBox()).toBe(before + 1);
    expect(Object.keys(handed).sort()).toEqual(['code', 'minutes']);
    const kept = await house.owner.query<object[]>('select * from voting.hand_over where cycle_id = $1', [of.cycle]);
    expect(JSON.stringify(kept)).not.toContain(code);
  });

  it('casts nothing with a wrong code, and writes nothing down: paper is open to who has no slip', async () => {
    const clerk = await office('clerk');
    const { vote, trouble, code, person, last4 } = await atTheOffice(clerk, 'ABCD EFGH JKMN PQRS');
    const issued = (await product.issued(of)).length;
    await expect(vote()).rejects.toMatchObject({ reasons: ['voting/issuer-code'] });
    expect((await product.issued(of)).length).toBe(issued);
    await clerk.call(voting.givePaper, { ...where(of), voter: person, last4 });
    trouble.code = code;
    await expect(vote()).rejects.toMatchObject({ reasons: ['voting/token-taken'] });
  });

  it('goes on with the right code after a wrong one', async () => {
    const { vote, trouble, code } = await atTheOffice(await office('clerk'), 'ABCD EFGH JKMN PQRS');
    await expect(vote()).rejects.toMatchObject({ reasons: ['voting/issuer-code'] });
    trouble.code = code;
    expect(await vote()).toMatchObject({ seq: 0 });
  });
});

describe('the bundle of such a vote', () => {
  /** The manifest, and what the check of the numbers comes to. */
  async function bundled({ community, cycle }: ReturnType<typeof where>) {
    const url = `/api/communities/${community}/cycles/${cycle}/bundle.jsonl`;
    const bundle = await readBundle((await house.app.inject({ method: 'GET', url })).body.trimEnd().split('\n'));
    const all: Checked[] = [];
    for await (const each of checkBundle(bundle, { log: null, receipts: [] })) all.push(each);
    return { manifest: bundle.manifest, V6: all.find(({ check }) => check === 'V6') };
  }

  it('has both keys, and both numbers once the commission told its own', async () => {
    const vote = await aPollOfTwo();
    await (await aPhone(vote)).vote();
    await vote.of.move(-3600, -1);
    await (await office('clerk')).call(tally.beginCount, where(vote.of));
    expect((await bundled(where(vote.of))).V6).toMatchObject({ state: 'absent', why: 'not-told' });

    const said = { issued: 1, vote: 'ab'.repeat(32) };
    const says = (await commission.saying(vote.election))!;
    const signature = toBase64url(await signStatement(says, { ...said, election: vote.election }));
    await (await office('auditor')).call(voting.tellIssued, { ...where(vote.of), ...said, signature });
    const { manifest, V6 } = await bundled(where(vote.of));
    expect(V6).toMatchObject({ state: 'ok' });
    expect(manifest).toMatchObject({
      isSingleOperator: false,
      counts: { issued: 1, ballots: 1 },
      issuers: [{ name: 'audit', address: 'https://audit.example', issued: 1, signature }, { name: 'council' }],
    });
  });
});
