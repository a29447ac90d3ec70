import { type Call, identity, voting } from '@ortaq/contract';
import type { Id } from '@ortaq/kernel';

import { moveWindow } from '../testing/a-cycle.ts';
import type { Poll } from '../testing/a-poll.ts';
import { anIin } from '../testing/an-iin.ts';
import { aRollOffice, goodRoll, mixedRoll } from '../testing/a-roll-office.ts';

const { house, where, clerk, akim, both, aPollWithoutRoll, send } = await aRollOffice();
let poll: Poll;
beforeEach(async () => {
  poll = await aPollWithoutRoll();
});
afterAll(() => house.close());

const refused = (code: string) => ({ problem: { reasons: [code] } });
const confirm = (person: { call: Call }, rollImport: Id<'RollImport'>, entering = 2) =>
  person.call(voting.confirmRoll, { ...where(poll), rollImport, entering });
const jobs = () =>
  house.owner.query<{ at: Date; late: boolean }[]>(
    `select start_after as at, start_after <= now() as late from pgboss.job where name = 'voting.freeze' and data ->> 'cycle' = $1`,
    [poll.cycle],
  );
const statuses = async () => (await akim.call(voting.listRollImports, where(poll))).imports.map(({ status }) => status);

describe('confirming the roll', () => {
  it('says how many will enter and when, and puts the freeze aside for that hour', async () => {
    const { id } = await send(clerk, poll, goodRoll);
    const { count, freezesAt } = await confirm(akim, id);
    expect(count).toBe(2);
    expect(await jobs()).toEqual([{ at: new Date(freezesAt), late: false }]);
    expect(await house.visitor(voting.readRoll, where(poll))).toEqual({ roll: null });
    expect(await statuses()).toEqual(['confirmed']);
  });

  it('tells the public log how many, and not who', async () => {
    const { id } = await send(clerk, poll, goodRoll);
    await confirm(akim, id);
    const entries = await house.owner.query<{ act: string; body: string }[]>(
      `select act, body from audit.entry where body like '%' || $1 || '%' order by seq`,
      [poll.cycle],
    );
    expect(entries.map(({ act }) => act)).toEqual(['voting.importRoll', 'voting.confirmRoll']);
    expect(entries.map(({ body }) => body).join()).not.toMatch(/Әлиев|850615|8700123/);
  });

  it('lets those whom it names become residents by the phone that stands there, and by no other', async () => {
    const [hers, another] = [anIin(), anIin()];
    const roll = `ЖСН;Аты-жөні;Телефон\n${hers};Сапарова Гүлнар;8 700 765 43 21\n${another};Сапаров Ерлан;`;
    const { id } = await send(clerk, poll, roll);
    const [neighbour, herself] = [await house.person(), await house.person()];
    await house.owner.query('update identity.person set phone = $2 where id = $1', [herself.id, '+77007654321']);
    const become = ({ call }: { call: Call }, iin = hers) =>
      call(identity.confirmResidency, { community: 'samal', iin });
    await expect(become(herself)).rejects.toMatchObject(refused('identity/not-on-register'));
    await confirm(akim, id);
    await expect(become(neighbour)).rejects.toMatchObject(refused('identity/not-on-register'));
    await expect(become(herself, another)).rejects.toMatchObject(refused('identity/not-on-register'));
    await become(herself);
    const { standings } = await herself.call(identity.readSelf, { community: 'samal' });
    expect(standings).toEqual(['person', 'resident']);
  });

  it('is refused to the one who imported it, whatever offices they hold', async () => {
    const { id } = await send(both, poll, goodRoll);
    await expect(confirm(both, id)).rejects.toMatchObject(refused('voting/roll-own-import'));
    await confirm(akim, id);
  });

  it('is refused to the one who imported it by the database, too', async () => {
    const { id } = await send(clerk, poll, goodRoll);
    const update = `update voting.roll_import set confirmed_by = $2, confirmed_at = now() where id = $1`;
    await expect(house.owner.query(update, [id, clerk.id])).rejects.toMatchObject({
      driverError: { constraint: 'roll_import_by_two' },
    });
  });

  it('is refused while a question is open', async () => {
    const { id } = await send(clerk, poll, mixedRoll);
    await expect(confirm(akim, id, 1)).rejects.toMatchObject({
      problem: { reasons: ['voting/roll-undecided'], facts: { undecided: '2' } },
    });
  });

  it('is refused when something else would enter than was shown', async () => {
    const { id } = await send(clerk, poll, goodRoll);
    await expect(confirm(akim, id, 3)).rejects.toMatchObject(refused('voting/roll-changed'));
  });

  it('by two at once happens once', async () => {
    const { id } = await send(clerk, poll, goodRoll);
    const tries = await Promise.allSettled([confirm(akim, id), confirm(both, id), confirm(akim, id)]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await jobs()).toHaveLength(1);
  });

  it('falls when a new file comes before the hour; questions of a confirmed file are decided no more', async () => {
    const { id } = await send(clerk, poll, goodRoll);
    await confirm(akim, id);
    const decide = { ...where(poll), rollImport: id, lines: [2], decision: 'leave' as const };
    await expect(clerk.call(voting.decideRollLines, decide)).rejects.toMatchObject({
      problem: { reasons: expect.arrayContaining(['voting/roll-confirmed']) },
    });
    await send(clerk, poll, goodRoll);
    expect((await statuses()).toSorted()).toEqual(['replaced', 'waiting']);
  });

  it('closes the list from the hour on, frozen yet or not', async () => {
    const { id } = await send(clerk, poll, goodRoll);
    await confirm(akim, id);
    await moveWindow(house.owner, { id: poll.cycle }, 'roll_freezes_at');
    await expect(send(clerk, poll, goodRoll)).rejects.toMatchObject(refused('voting/roll-frozen'));
    await expect(
      house.owner.query('update voting.roll_import set replaced_at = now() where id = $1', [id]),
    ).rejects.toMatchObject({ driverError: { constraint: 'roll_frozen' } });
  });

  it('after the hour freezes at once: a village that is late has a vote still', async () => {
    await moveWindow(house.owner, { id: poll.cycle }, 'roll_freezes_at');
    const { id } = await send(clerk, poll, goodRoll);
    await confirm(akim, id);
    expect(await jobs()).toEqual([{ at: expect.any(Date), late: true }]);
  });
});
