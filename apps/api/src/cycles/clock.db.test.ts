import { cycles } from '@ortaq/contract';

import { aCycle, moveWindow } from '../testing/a-cycle.ts';
import { aHouse, type House } from '../testing/a-house.ts';
import { aVillage } from '../testing/a-village.ts';
import { Settling } from './settling.ts';

let house: House;
let village: { id: string; slug: string; kato: string };
beforeAll(async () => {
  house = await aHouse();
  village = await aVillage(house.owner);
});
afterAll(() => house.close());

const community = 'samal';

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
