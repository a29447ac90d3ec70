import { addressOf, cycles } from '@ortaq/contract';
import { commitToSeed } from '@ortaq/tally';

import { Seals } from '../platform/seals.ts';

import { aCycle } from '../testing/a-cycle.ts';
import { aHouse, type House } from '../testing/a-house.ts';
import { aPlan } from '../testing/a-plan.ts';
import { aVillage } from '../testing/a-village.ts';

let house: House;
let village: { id: string; slug: string; kato: string };
beforeAll(async () => {
  house = await aHouse();
  village = await aVillage(house.owner);
});
afterAll(() => house.close());

const community = 'samal';

describe('the seed of the lot', () => {
  const kept = async (cycle: string) =>
    (
      await house.owner.query<{ seed: string | null; seed_sealed: Buffer }[]>(
        'select seed, seed_sealed from cycles.cycle where id = $1',
        [cycle],
      )
    )[0]!;

  it('is the one committed to, and no answer tells it before the count', async () => {
    const clerk = await house.person({ offices: [{ office: 'clerk', kato: village.kato }] });
    const akim = await house.person({ offices: [{ office: 'akim', kato: village.kato }] });
    const { id: cycle } = await clerk.call(cycles.planCycle, aPlan());
    const { seedCommitment } = await akim.call(cycles.publishCycle, { community, cycle });
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
