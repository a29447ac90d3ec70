import { tally } from '@ortaq/contract';

import { Counting } from '../tally/counting.ts';
import { aVoting } from '../testing/a-voting.ts';
import type { Poll } from '../testing/a-poll.ts';

const { house, village, where, poll, aVoter, device } = await aVoting();
afterAll(() => house.close());

const PEOPLE = 8;
const clerk = await house.person({ offices: [{ office: 'clerk', kato: village.kato }] });

interface Row {
  readonly xmin: string;
  readonly bytes: string;
  /** Hex, of the voter in the book and of the token in the box. */
  readonly who: string;
}

/** A table as it lies in a dump of the disk: every row with all its bytes, in the order of transactions and places. */
const dumped = (table: 'issuance' | 'ballot' | 'final_ballot', of: Poll) =>
  house.owner.query<Row[]>(
    `select xmin::text, encode(${table === 'issuance' ? 'voter_mark' : 'token'}, 'hex') as who, t::text as bytes
     from voting.${table} t where cycle_id = $1 order by xmin::text::bigint, ctid`,
    [of.cycle],
  );

/** People who take tokens one after another and cast them in the order told; answers each with the token that only they know. */
async function voted(of: Poll, order: readonly number[], between: () => Promise<void> = async () => undefined) {
  const people = [];
  for (let at = 0; at < PEOPLE; at += 1) {
    const voter = await aVoter(of);
    const { take, cast } = await device(voter.call, of);
    const { publicKey } = await take();
    people.push({ voter: voter.mark.toString('hex'), token: Buffer.from(publicKey).toString('hex'), cast });
  }
  await between();
  for (const at of order) await people[at]!.cast({ choices: [of.projects[at % 3]!] });
  return people;
}

/** What somebody guesses who lays the two tables beside each other as they lie, and how many of the guesses are right. */
async function guessedByOrder(table: 'ballot' | 'final_ballot', of: Poll, people: { voter: string; token: string }[]) {
  const [book, box] = [await dumped('issuance', of), await dumped(table, of)];
  const truth = new Map(people.map(({ voter, token }) => [voter, token]));
  return book.filter(({ who }, at) => truth.get(who) === box[at]?.who).length;
}

const inTurn = Array.from({ length: PEOPLE }, (_, at) => at);
/** Nobody casts in the place in which they took their token. */
const shifted = inTurn.map((at) => (at + 3) % PEOPLE);

async function sealed(of: Poll): Promise<void> {
  await of.move(-3600, -1);
  const { run } = await clerk.call(tally.beginCount, where(of));
  await house.app.get(Counting).settled(run as never);
}

describe('a dump of the whole database', () => {
  it('shares nothing between the book and the box by which a row of one could be found in the other', async () => {
    const of = await poll();
    await voted(of, shifted);
    const [book, box] = [await dumped('issuance', of), await dumped('ballot', of)];
    const transactions = new Set(book.map(({ xmin }) => xmin));
    expect(box.filter(({ xmin }) => transactions.has(xmin))).toEqual([]);
    const parts = ({ bytes }: Row) => [...bytes.matchAll(/[0-9a-f]{32,}/g)].map(([part]) => part);
    const known = new Set(book.flatMap(parts));
    expect(box.flatMap(parts).filter((part) => known.has(part))).toEqual([]);
    const noticed = await house.owner.query<{ mark: string }[]>(
      `select encode(mark, 'hex') as mark from voting.issue_signal where cycle_id = $1`,
      [of.cycle],
    );
    expect(noticed.length).toBeGreaterThanOrEqual(PEOPLE);
    expect(box.filter(({ bytes }) => noticed.some(({ mark }) => bytes.includes(mark)))).toEqual([]);
  });

  it('tells nothing by its order where tokens were taken days before and cast in another order', async () => {
    const of = await poll();
    const people = await voted(of, shifted);
    expect(await guessedByOrder('ballot', of, people)).toBe(0);
  });

  it('tells by its order no more than chance, even while the polls are open, where keys were taken before the opening', async () => {
    const of = await poll({ phase: 'ballot' });
    const order = inTurn.toSorted(() => Math.random() - 0.5);
    const people = await voted(of, order, () => of.move(-1, 3600));
    const inTheirPlace = order.filter((at, place) => at === place).length;
    expect(await guessedByOrder('ballot', of, people)).toBe(inTheirPlace);
  });

  it('tells all of it by its order, while the polls are open, where everybody casts as soon as they have a token', async () => {
    const of = await poll();
    const people = await voted(of, inTurn);
    expect(await guessedByOrder('ballot', of, people)).toBe(PEOPLE);
  });

  it('tells no order of casting any more once the box is sealed', async () => {
    const of = await poll();
    await voted(of, inTurn);
    await sealed(of);
    expect(await dumped('ballot', of)).toEqual([]);
    const rows = await dumped('final_ballot', of);
    expect(rows).toHaveLength(PEOPLE);
    expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
    const lying = await house.owner.query<{ page: string; hashes: string[] }[]>(
      `select (ctid::text::point)[0] as page, array_agg(encode(hash, 'hex') order by ctid) as hashes
       from voting.final_ballot where cycle_id = $1 group by 1`,
      [of.cycle],
    );
    for (const { hashes } of lying) expect(hashes).toEqual([...hashes].sort());
  });
});

describe('the record', () => {
  it('says that somebody took a token, and nothing at all of a cast', async () => {
    const of = await poll();
    const all = () =>
      house.owner.query<{ entries: number; messages: number; jobs: number }[]>(
        `select (select count(*)::int from audit.entry) as entries, (select count(*)::int from identity.outbox) as messages,
                (select count(*)::int from pgboss.job) as jobs`,
      );
    const voter = await aVoter(of);
    const { take, cast } = await device(voter.call, of);
    await take();
    const before = await all();
    await cast({ choices: [of.projects[0]!] });
    await cast({ choices: [of.projects[1]!], seq: 1 });
    expect(await all()).toEqual(before);
    const entries = await house.owner.query<{ act: string; body: string }[]>(
      `select act, body from audit.entry where body like '%' || $1 || '%' order by seq`,
      [of.cycle],
    );
    expect(entries.map(({ act }) => act)).toEqual(['voting.takeToken']);
    const { what } = JSON.parse(entries[0]!.body) as { what: object };
    expect(what).toEqual({ cycle: of.cycle });
    const secrets = [voter.id, voter.iin, voter.mark.toString('hex'), ...of.projects];
    expect(secrets.filter((each) => entries[0]!.body.includes(each))).toEqual([]);
  });
});
