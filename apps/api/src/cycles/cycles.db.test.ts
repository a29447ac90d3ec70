import { addressOf, cycles, type SentOf } from '@ortaq/contract';
import { countingPresets } from '@ortaq/domain/cycles';
import { commitToSeed } from '@ortaq/tally';
import { createHash } from 'node:crypto';

import { Seals } from '../platform/seals.ts';
import { aCycle, moveWindow } from '../testing/a-cycle.ts';
import { aHouse, type House } from '../testing/a-house.ts';
import { aProposal } from '../testing/a-proposal.ts';
import { aVillage } from '../testing/a-village.ts';
import { Settling } from './settling.ts';

type Person = Awaited<ReturnType<House['person']>>;

let house: House;
let village: { id: string; slug: string; kato: string };
let clerk: Person, akim: Person;

beforeAll(async () => {
  house = await aHouse();
  village = await aVillage(house.owner);
  clerk = await house.person({ offices: [{ office: 'clerk', kato: village.kato }] });
  akim = await house.person({ offices: [{ office: 'akim', kato: village.kato }] });
});
afterAll(() => house.close());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const community = 'samal';

const plan = (differences: object = {}): SentOf<typeof cycles.planCycle> => ({
  community,
  title: { kk: 'Ауыл бюджеті', ru: 'Бюджет села' },
  fiscalYear: new Date(inDays(100)).getUTCFullYear(),
  envelope: '1200000000',
  submissionOpensAt: inDays(10),
  submissionClosesAt: inDays(40),
  votingOpensAt: inDays(70),
  votingClosesAt: inDays(84),
  rules: {
    categories: [{ code: 'roads', name: { kk: 'Жол', ru: 'Дороги' }, icon: 'road' }],
    projectCost: { least: '10000000', most: '600000000' },
    proposers: { minimumAge: 18, mostProposals: 3 },
    voters: { minimumAge: 18 },
    ballot: { type: 'approval', least: 1, most: 3, points: null, withinEnvelope: false },
    count: countingPresets['by-votes'] as never,
  },
  ...differences,
});

const planned = async () => (await clerk.call(cycles.planCycle, plan())).id;
const published = async () => {
  const cycle = await planned();
  return { cycle, ...(await akim.call(cycles.publishCycle, { community, cycle })) };
};
const refusal = (reasons: string[], status = 409) => ({
  problem: expect.objectContaining({ status, reasons }) as unknown,
});

describe('a draft of a cycle', () => {
  it('is seen by the office, and does not exist for anyone else', async () => {
    const cycle = await planned();
    expect((await clerk.call(cycles.readCycle, { community, cycle })).phase).toBe('draft');
    await expect(house.visitor(cycles.readCycle, { community, cycle })).rejects.toMatchObject(
      refusal(['record/not-found'], 404),
    );
    const { cycles: listed } = await house.visitor(cycles.listCycles, { community });
    expect(listed.map(({ id }) => id)).not.toContain(cycle);
  });

  it('can be changed', async () => {
    const cycle = await planned();
    await akim.call(cycles.changeCycle, { ...plan({ envelope: '900000000' }), cycle });
    expect((await clerk.call(cycles.readCycle, { community, cycle })).envelope).toBe('900000000');
  });

  it('is refused when its windows cross', async () => {
    await expect(clerk.call(cycles.planCycle, plan({ votingOpensAt: inDays(30) }))).rejects.toMatchObject(
      refusal(['cycles/windows-crossed']),
    );
  });

  it('is refused with a counting rule that does not exist', async () => {
    const { rules } = plan();
    const asked = plan({ rules: { ...rules, count: { kind: 'by-mood' } } });
    await expect(clerk.call(cycles.planCycle, asked)).rejects.toMatchObject({ problem: { status: 422 } });
  });

  it('takes the name of its year, and a second one gets a number', async () => {
    const ids = [
      await clerk.call(cycles.planCycle, plan({ fiscalYear: 2044 })),
      await clerk.call(cycles.planCycle, plan({ fiscalYear: 2044 })),
    ];
    const marks = await Promise.all(ids.map(({ id }) => clerk.call(cycles.readCycle, { community, cycle: id })));
    expect(marks.map(({ mark }) => mark)).toEqual(['2044', '2044-2']);
  });
});

describe('publishing a cycle', () => {
  it('tells the office beforehand what stands in the way', async () => {
    const { id: cycle } = await clerk.call(cycles.planCycle, plan({ envelope: '1000' }));
    expect((await clerk.call(cycles.readCycle, { community, cycle })).obstacles).toEqual([
      'cycles/own-draft',
      'cycles/project-over-envelope',
    ]);
    expect((await akim.call(cycles.readCycle, { community, cycle })).obstacles).toEqual([
      'cycles/project-over-envelope',
    ]);
  });

  it('shows every broken rule at once', async () => {
    const { rules } = plan();
    const { id: cycle } = await akim.call(
      cycles.planCycle,
      plan({ envelope: '1000', rules: { ...rules, categories: [] } }),
    );
    await expect(akim.call(cycles.publishCycle, { community, cycle })).rejects.toMatchObject(
      refusal(['cycles/own-draft', 'cycles/no-categories', 'cycles/project-over-envelope']),
    );
  });

  it('belongs to the akim', async () => {
    const cycle = await planned();
    await expect(clerk.call(cycles.publishCycle, { community, cycle })).rejects.toMatchObject(
      refusal(['identity/not-allowed'], 403),
    );
  });

  it('freezes the terms under a hash that anyone can compute again', async () => {
    const { cycle, rulesHash, seedCommitment } = await published();
    const { terms, cycle: page, stages } = await house.visitor(cycles.readRules, { community, cycle });
    expect(createHash('sha256').update(terms!).digest('hex')).toBe(rulesHash);
    expect(page).toMatchObject({ rulesHash, phase: 'announced', rules: { seedCommitment, currency: 'KZT' } });
    expect(JSON.parse(terms!)).toMatchObject({ envelope: '1200000000', rules: { seedCommitment } });
    expect(stages.map(({ phase }) => phase)).toEqual(['announced']);
  });

  it('puts a job aside for every hour of the clock', async () => {
    const { cycle } = await published();
    const jobs = await house.owner.query<{ start_after: Date }[]>(
      `select start_after from pgboss.job where name = 'cycles.settle' and data ->> 'cycle' = $1 order by start_after`,
      [cycle],
    );
    const page = await house.visitor(cycles.readCycle, { community, cycle });
    expect(jobs.map((each) => each.start_after.toISOString())).toEqual([
      page.submissionOpensAt,
      page.submissionClosesAt,
      page.votingOpensAt,
      page.votingClosesAt,
    ]);
  });

  it.each(['changeCycle', 'publishCycle'] as const)(
    'happens once: %s afterwards is refused as frozen',
    async (name) => {
      const { cycle } = await published();
      const again =
        name === 'changeCycle'
          ? akim.call(cycles.changeCycle, { ...plan(), cycle })
          : akim.call(cycles.publishCycle, { community, cycle });
      await expect(again).rejects.toMatchObject(refusal(['cycles/frozen']));
    },
  );

  it.each([
    `update cycles.cycle set envelope = envelope + 1 where id = $1`,
    `update cycles.cycle set rules = jsonb_set(rules, '{voters,minimumAge}', '16') where id = $1`,
    `update cycles.cycle set voting_closes_at = voting_closes_at + interval '1 hour' where id = $1`,
    `update cycles.cycle set seed_sealed = 'x' where id = $1`,
    `update cycles.cycle set phase = 'draft', rules_hash = null where id = $1`,
    `delete from cycles.cycle where id = $1`,
  ])('is held by the table itself, even against its owner: %s', async (sql) => {
    const { cycle } = await published();
    await expect(house.owner.query(sql, [cycle])).rejects.toMatchObject({
      driverError: { constraint: 'cycle_frozen' },
    });
  });
});

describe('the seed of the lot', () => {
  const kept = async (cycle: string) =>
    (
      await house.owner.query<{ seed: string | null; seed_sealed: Buffer }[]>(
        'select seed, seed_sealed from cycles.cycle where id = $1',
        [cycle],
      )
    )[0]!;

  it('is the one committed to, and no answer tells it before the count', async () => {
    const { cycle, seedCommitment } = await published();
    const { seed, seed_sealed: sealed } = await kept(cycle);
    const secret = house.app.get(Seals).open(sealed);
    expect(seed).toBeNull();
    expect(commitToSeed(secret)).toBe(seedCommitment);
    for (const endpoint of [cycles.readCycle, cycles.readRules, cycles.listCycles, cycles.readHome]) {
      const { path } = addressOf(
        endpoint,
        endpoint === cycles.readCycle || endpoint === cycles.readRules ? { community, cycle } : { community },
      );
      const answer = await house.app.inject({ url: path, headers: { cookie: akim.cookie } });
      expect(answer.body).not.toContain(secret);
      expect(answer.body).not.toContain(sealed.toString('hex'));
    }
    const log = await house.owner.query<{ body: string }[]>('select body from audit.entry');
    expect(log.some(({ body }) => body.includes(secret))).toBe(false);
  });

  it('is held back by the table until the polls are closed, and then told once', async () => {
    const voting = await aCycle(house.owner, village.id, { phase: 'voting' });
    const counting = await aCycle(house.owner, village.id, { phase: 'tally' });
    const reveal = (cycle: string, seed: string) =>
      house.owner.query('update cycles.cycle set seed = $2 where id = $1', [cycle, seed]);
    await expect(reveal(voting.id, 'x')).rejects.toMatchObject({ driverError: { constraint: 'cycle_seed_secret' } });
    await reveal(counting.id, 'x');
    await expect(reveal(counting.id, 'y')).rejects.toMatchObject({ driverError: { constraint: 'cycle_seed_secret' } });
  });
});

describe('publishing the ballot', () => {
  const publishBallot = (cycle: string) => clerk.call(cycles.publishBallot, { community, cycle });

  it('tells every obstacle at once', async () => {
    const cycle = await aCycle(house.owner, village.id, { phase: 'review' });
    await aProposal(house.owner, cycle, { status: 'submitted' });
    const reasons = ['cycles/proposals-undecided', 'cycles/ballot-empty', 'cycles/roll-not-confirmed'];
    await expect(publishBallot(cycle.id)).rejects.toMatchObject(refusal(reasons));
    expect((await clerk.call(cycles.readCycle, { community, cycle: cycle.id })).obstacles).toEqual(reasons);
  });

  it('follows the clock of the database: a cycle still written as announced is in review', async () => {
    const cycle = await aCycle(house.owner, village.id, { phase: 'review', storedPhase: 'announced' });
    await expect(publishBallot(cycle.id)).rejects.toMatchObject(
      refusal(['cycles/ballot-empty', 'cycles/roll-not-confirmed']),
    );
  });

  it('is refused before the review', async () => {
    const cycle = await aCycle(house.owner, village.id, { phase: 'submission' });
    await expect(publishBallot(cycle.id)).rejects.toMatchObject(refusal(['cycles/not-in-this-stage']));
  });
});

describe('the clock', () => {
  const entries = () =>
    house.owner.query<{ body: string }[]>(`select body from audit.entry where act = 'cycles.settle' order by seq`);
  const settle = (cycle: string) => house.app.get(Settling).settle({ village: 'samal', cycle: cycle as never });

  it('moves the phase at its hour without anybody', async () => {
    const cycle = await aCycle(house.owner, village.id, { phase: 'submission' });
    await moveWindow(house.owner, cycle, 'submission_closes_at');
    expect((await house.visitor(cycles.readCycle, { community, cycle: cycle.id })).phase).toBe('review');
  });

  it('is written into the log with the hours at which the stages began, once', async () => {
    const cycle = await aCycle(house.owner, village.id, { phase: 'review', storedPhase: 'announced' });
    await settle(cycle.id);
    await settle(cycle.id);
    const page = await house.visitor(cycles.readRules, { community, cycle: cycle.id });
    const told = [
      { phase: 'submission', beganAt: page.cycle.submissionOpensAt },
      { phase: 'review', beganAt: page.cycle.submissionClosesAt },
    ];
    const mine = (await entries())
      .map(({ body }) => JSON.parse(body) as { what: { cycle: string } })
      .filter(({ what }) => what.cycle === cycle.id);
    expect(mine.map(({ what }) => what)).toEqual([{ cycle: cycle.id, stages: told }]);
    expect(page.stages).toEqual(told);
  });

  it('has nothing to write where people must act', async () => {
    const cycle = await aCycle(house.owner, village.id, { phase: 'review' });
    await settle(cycle.id);
    expect((await house.visitor(cycles.readRules, { community, cycle: cycle.id })).stages).toEqual([]);
  });
});

describe('a cycle of another village', () => {
  let other: { id: string };
  beforeAll(async () => {
    other = await aVillage(house.owner, { slug: 'bulaq', kato: '981230000' });
  });

  it.each(['readCycle', 'readRules', 'publishBallot', 'changeCycle', 'publishCycle', 'completeCycle'] as const)(
    'does not exist for %s',
    async (name) => {
      const cycle = await aCycle(house.owner, other.id, { phase: name === 'publishBallot' ? 'review' : 'draft' });
      const asked = { community, cycle: cycle.id, ...(name === 'changeCycle' ? plan() : {}) };
      const by = name === 'publishBallot' ? clerk : akim;
      await expect(by.call(cycles[name] as typeof cycles.readCycle, asked)).rejects.toMatchObject(
        refusal(['record/not-found'], 404),
      );
    },
  );
});

describe('the front page', () => {
  it('speaks of the cycle in which people can act now', async () => {
    const place = await aVillage(house.owner, { slug: 'aqjar', kato: '971230000' });
    await aCycle(house.owner, place.id, { phase: 'spending', fiscalYear: 2026 });
    const voting = await aCycle(house.owner, place.id, { phase: 'voting', fiscalYear: 2027 });
    await aCycle(house.owner, place.id, { phase: 'draft', fiscalYear: 2028 });
    for (const cost of [100n, 250n]) await aProposal(house.owner, voting, { cost });
    await aProposal(house.owner, voting, { status: 'refused', cost: 1000n });
    const home = await house.visitor(cycles.readHome, { community: 'aqjar' });
    expect(home.cycle).toMatchObject({ mark: '2027', phase: 'voting', ballotMost: 3 });
    expect(home.cycle?.deadline).toBe(home.cycle?.votingClosesAt);
    expect(home.counts).toEqual({ all: 3, undecided: 0, admitted: 2, refused: 1, admittedCost: '350' });
    expect(home.others.map(({ mark }) => mark)).toEqual(['2026']);
  });

  it('has no cycle before the first is announced', async () => {
    await aVillage(house.owner, { slug: 'jana', kato: '961230000' });
    expect(await house.visitor(cycles.readHome, { community: 'jana' })).toMatchObject({
      cycle: null,
      counts: null,
      others: [],
    });
  });
});
