import { cycles } from '@ortaq/contract';
import { createHash } from 'node:crypto';

import { aCycle } from '../testing/a-cycle.ts';
import { aHouse, type House } from '../testing/a-house.ts';
import { aPlan, inDays } from '../testing/a-plan.ts';
import { aProposal } from '../testing/a-proposal.ts';
import { aVillage } from '../testing/a-village.ts';

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

const community = 'samal';

const planned = async () => (await clerk.call(cycles.planCycle, aPlan())).id;
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
    await akim.call(cycles.changeCycle, { ...aPlan({ envelope: '900000000' }), cycle });
    expect((await clerk.call(cycles.readCycle, { community, cycle })).envelope).toBe('900000000');
  });

  it('is refused when its windows cross', async () => {
    await expect(clerk.call(cycles.planCycle, aPlan({ submissionClosesAt: inDays(71) }))).rejects.toMatchObject(
      refusal(['cycles/windows-crossed']),
    );
  });

  it('keeps limits of money, and tells the office of one for a category that is not there', async () => {
    const { rules } = aPlan();
    const quotas = [{ column: 'category', value: 'light', floor: '500000', ceiling: '1000000.50' }];
    const { id: cycle } = await clerk.call(
      cycles.planCycle,
      aPlan({ rules: { ...rules, count: { ...rules.count, quotas } } }),
    );
    const read = await akim.call(cycles.readCycle, { community, cycle });
    expect([read.rules.count.quotas, read.obstacles]).toEqual([quotas, ['cycles/limit-unknown']]);
  });

  it('is refused with a counting rule that does not exist', async () => {
    const { rules } = aPlan();
    const asked = aPlan({ rules: { ...rules, count: { kind: 'by-mood' } } });
    await expect(clerk.call(cycles.planCycle, asked)).rejects.toMatchObject({ problem: { status: 422 } });
  });

  it('takes the name of its year, and a second one gets a number', async () => {
    const ids = [
      await clerk.call(cycles.planCycle, aPlan({ fiscalYear: 2044 })),
      await clerk.call(cycles.planCycle, aPlan({ fiscalYear: 2044 })),
    ];
    const marks = await Promise.all(ids.map(({ id }) => clerk.call(cycles.readCycle, { community, cycle: id })));
    expect(marks.map(({ mark }) => mark)).toEqual(['2044', '2044-2']);
  });
});

describe('publishing a cycle', () => {
  it('tells the office beforehand what stands in the way', async () => {
    const { id: cycle } = await clerk.call(cycles.planCycle, aPlan({ envelope: '1000' }));
    expect((await clerk.call(cycles.readCycle, { community, cycle })).obstacles).toEqual([
      'cycles/own-draft',
      'cycles/project-over-envelope',
    ]);
    expect((await akim.call(cycles.readCycle, { community, cycle })).obstacles).toEqual([
      'cycles/project-over-envelope',
    ]);
  });

  it('shows every broken rule at once', async () => {
    const { rules } = aPlan();
    const { id: cycle } = await akim.call(
      cycles.planCycle,
      aPlan({ envelope: '1000', rules: { ...rules, categories: [] } }),
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
          ? akim.call(cycles.changeCycle, { ...aPlan(), cycle })
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

describe('publishing the ballot', () => {
  const publishBallot = (cycle: string) => clerk.call(cycles.publishBallot, { community, cycle });

  it('tells every obstacle at once', async () => {
    const cycle = await aCycle(house.owner, village.id, { phase: 'review' });
    await aProposal(house.owner, cycle, { status: 'submitted' });
    const reasons = ['cycles/proposals-undecided', 'cycles/ballot-empty', 'cycles/roll-not-frozen'];
    await expect(publishBallot(cycle.id)).rejects.toMatchObject(refusal(reasons));
    expect((await clerk.call(cycles.readCycle, { community, cycle: cycle.id })).obstacles).toEqual(reasons);
  });

  it('follows the clock of the database: a cycle still written as announced is in review', async () => {
    const cycle = await aCycle(house.owner, village.id, { phase: 'review', storedPhase: 'announced' });
    await expect(publishBallot(cycle.id)).rejects.toMatchObject(
      refusal(['cycles/ballot-empty', 'cycles/roll-not-frozen']),
    );
  });

  it('is refused before the review', async () => {
    const cycle = await aCycle(house.owner, village.id, { phase: 'submission' });
    await expect(publishBallot(cycle.id)).rejects.toMatchObject(refusal(['cycles/not-in-this-stage']));
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
      const asked = { community, cycle: cycle.id, ...(name === 'changeCycle' ? aPlan() : {}) };
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
