import { type Call, voting } from '@ortaq/contract';
import type { Id } from '@ortaq/kernel';

import { Seals } from '../platform/seals.ts';
import type { Poll } from '../testing/a-poll.ts';
import { aRollOffice, goodRoll, mixedRoll } from '../testing/a-roll-office.ts';
import { issuerHash } from './issuers.store.ts';
import { rollLeaf, sealOf } from './roll-seal.ts';

const { house, village, where, clerk, akim, both, aPollWithoutRoll, send, linesOf } = await aRollOffice();
let poll: Poll;
beforeEach(async () => {
  poll = await aPollWithoutRoll();
});
afterAll(() => house.close());

describe('confirming the roll', () => {
  const confirm = (person: { call: Call }, rollImport: Id<'RollImport'>, entering: number) =>
    person.call(voting.confirmRoll, { ...where(poll), rollImport, entering });

  it('freezes it by its count and its seal', async () => {
    const { id } = await send(clerk, poll, goodRoll);
    const roll = await confirm(akim, id, 2);
    const voters = await house.owner.query<{ voterMark: Buffer; salt: Buffer }[]>(
      `select voter_mark as "voterMark", salt from voting.voter where cycle_id = $1`,
      [poll.cycle],
    );
    expect(roll).toMatchObject({ count: 2, seal: sealOf(poll.cycle, voters) });
    expect(await house.visitor(voting.readRoll, where(poll))).toMatchObject({ roll: { count: 2, seal: roll.seal } });
    expect(new Set(voters.map((voter) => rollLeaf(poll.cycle, voter).toString())).size).toBe(2);
    expect(voters.map(({ voterMark }) => voterMark)).toContainEqual(new Seals(house.config).mark('850615100007'));
  });

  it('tells the public log how many, and not who', async () => {
    const { id } = await send(clerk, poll, goodRoll);
    await confirm(akim, id, 2);
    const entries = await house.owner.query<{ act: string; body: string }[]>(
      `select act, body from audit.entry where body like '%' || $1 || '%' order by seq`,
      [poll.cycle],
    );
    expect(entries.map(({ act }) => act)).toEqual(['voting.importRoll', 'voting.confirmRoll']);
    expect(entries.map(({ body }) => body).join()).not.toMatch(/Әлиев|850615|8700123/);
  });

  it('makes the key by which tokens are stamped, and tells the log its public half', async () => {
    const { id } = await send(clerk, poll, goodRoll);
    await confirm(akim, id, 2);
    const { issuers } = await house.visitor(voting.readPoll, where(poll));
    const rows = await house.owner.query<{ body: string }[]>(
      `select body from audit.entry where act = 'voting.confirmRoll' and body like '%' || $1 || '%'`,
      [poll.cycle],
    );
    const { what } = JSON.parse(rows[0]!.body) as { what: { issuers: object[] } };
    const { name, n, e } = issuers[0]!;
    expect(what.issuers).toEqual([{ name, n, e, hash: issuerHash({ n, e }) }]);
    expect(
      await house.owner.query(`select from pgboss.job where name = 'voting.seal' and data ->> 'cycle' = $1`, [
        poll.cycle,
      ]),
    ).toHaveLength(1);
  });

  it('is refused to the one who imported it, whatever offices they hold', async () => {
    const { id } = await send(both, poll, goodRoll);
    await expect(confirm(both, id, 2)).rejects.toMatchObject({ problem: { reasons: ['voting/roll-own-import'] } });
    await confirm(akim, id, 2);
  });

  it('is refused to the one who imported it by the database, too', async () => {
    const { id } = await send(clerk, poll, goodRoll);
    const insert = (importer: string, confirmer: string) =>
      house.owner.query(`insert into voting.roll values ($1, $2, $3, 2, 'seal', $4, $5, now())`, [
        village.id,
        poll.cycle,
        id,
        importer,
        confirmer,
      ]);
    await expect(insert(clerk.id, clerk.id)).rejects.toMatchObject({ driverError: { constraint: 'roll_by_two' } });
    await expect(insert(akim.id, clerk.id)).rejects.toMatchObject({ driverError: { constraint: 'roll_of_import' } });
  });

  it('is refused while a question is open', async () => {
    const { id } = await send(clerk, poll, mixedRoll);
    await expect(confirm(akim, id, 1)).rejects.toMatchObject({
      problem: { reasons: ['voting/roll-undecided'], facts: { undecided: '2' } },
    });
  });

  it('is refused when something else would enter than was shown', async () => {
    const { id } = await send(clerk, poll, goodRoll);
    await expect(confirm(akim, id, 3)).rejects.toMatchObject({ problem: { reasons: ['voting/roll-changed'] } });
  });

  it('happens once: afterwards nobody imports, decides, confirms, adds or removes', async () => {
    const { id } = await send(clerk, poll, goodRoll);
    await confirm(akim, id, 2);
    await expect(send(clerk, poll, goodRoll)).rejects.toMatchObject({ problem: { reasons: ['voting/roll-frozen'] } });
    await expect(confirm(akim, id, 0)).rejects.toMatchObject({
      problem: { reasons: expect.arrayContaining(['voting/roll-frozen']) },
    });
    const more = `insert into voting.voter (community_id, cycle_id, voter_mark, salt, name_sealed, iin_last4) values ($1, $2, '\\x01', '', '', '')`;
    await expect(house.owner.query(more, [village.id, poll.cycle])).rejects.toMatchObject({
      driverError: { constraint: 'roll_frozen' },
    });
    await expect(house.owner.query('delete from voting.voter where cycle_id = $1', [poll.cycle])).rejects.toThrow(
      'append-only',
    );
  });

  it('leaves behind only the lines of people who did not enter', async () => {
    const { id } = await send(clerk, poll, mixedRoll);
    await clerk.call(voting.decideRollLines, { ...where(poll), rollImport: id, lines: [4], decision: 'keep' });
    await clerk.call(voting.decideRollLines, { ...where(poll), rollImport: id, lines: [6], decision: 'leave' });
    await confirm(akim, id, 2);
    expect((await linesOf(clerk, poll, id)).map(({ line }) => line)).toEqual([3, 5, 6]);
    const { imports } = await akim.call(voting.listRollImports, where(poll));
    expect(imports).toEqual([
      expect.objectContaining({ status: 'confirmed', read: 5, accepted: 1, questions: 2, errors: 2, entering: 2 }),
    ]);
  });

  it('by two at once happens once', async () => {
    const { id } = await send(clerk, poll, goodRoll);
    const tries = await Promise.allSettled([confirm(akim, id, 2), confirm(both, id, 2), confirm(akim, id, 2)]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await house.owner.query('select from voting.voter where cycle_id = $1', [poll.cycle])).toHaveLength(2);
  });
});
