import { voting } from '@ortaq/contract';

import { visitor } from '../platform/actor.ts';
import { Places } from '../platform/places.ts';
import { Registrar } from '../platform/registrar.ts';
import { Seals } from '../platform/seals.ts';
import type { Poll } from '../testing/a-poll.ts';
import { aRollOffice, goodRoll, mixedRoll } from '../testing/a-roll-office.ts';
import { freezeRoll } from './freeze-roll.act.ts';
import { issuerHash } from './issuers.store.ts';
import { rollLeaf, sealOf } from './roll-seal.ts';
import { Sealing } from './sealing.ts';

const { house, village, where, clerk, akim, aPollWithoutRoll, send, linesOf, freeze } = await aRollOffice();
let poll: Poll;
beforeEach(async () => {
  poll = await aPollWithoutRoll();
});
afterAll(() => house.close());

async function confirmed(text = goodRoll) {
  const { id } = await send(clerk, poll, text);
  await akim.call(voting.confirmRoll, { ...where(poll), rollImport: id, entering: 2 });
  return id;
}

/** The act that the job performs. */
const freezeNow = async () => {
  const community = (await house.app.get(Places).bySlug(village.slug))!;
  const act = freezeRoll(house.app.get(Sealing));
  return house.app.get(Registrar).inCycle(act, { input: { cycle: poll.cycle }, actor: visitor, community });
};

const toldOf = async () => {
  const rows = await house.owner.query<{ body: string }[]>(
    `select body from audit.entry where act = 'voting.freezeRoll' and body like '%' || $1 || '%'`,
    [poll.cycle],
  );
  return rows.map(({ body }) => JSON.parse(body) as { by: string; what: { issuers: object[] } });
};

const roll = async () => (await house.visitor(voting.readRoll, where(poll))).roll;

describe('the hour of the roll', () => {
  it('freezes it by its count and its seal, without anybody', async () => {
    await confirmed();
    await freeze(poll);
    const voters = await house.owner.query<{ voterMark: Buffer; salt: Buffer }[]>(
      `select voter_mark as "voterMark", salt from voting.voter where cycle_id = $1`,
      [poll.cycle],
    );
    const seal = sealOf(poll.cycle, voters);
    expect(await roll()).toMatchObject({ count: 2, seal, corrections: 0 });
    expect(await toldOf()).toEqual([expect.objectContaining({ what: expect.objectContaining({ count: 2, seal }) })]);
    expect(new Set(voters.map((voter) => rollLeaf(poll.cycle, voter).toString())).size).toBe(2);
    expect(voters.map(({ voterMark }) => voterMark)).toContainEqual(new Seals(house.config).mark('850615100007'));
  });

  it('makes the key by which tokens are stamped, tells the log its public half, and puts the sealing aside', async () => {
    await confirmed();
    expect((await house.visitor(voting.readPoll, where(poll))).issuers).toEqual([]);
    await freeze(poll);
    const { issuers } = await house.visitor(voting.readPoll, where(poll));
    const { name, n, e } = issuers[0]!;
    expect((await toldOf())[0]!.what.issuers).toEqual([{ name, n, e, hash: issuerHash({ n, e }) }]);
    const sealing = `select from pgboss.job where name = 'voting.seal' and data ->> 'cycle' = $1`;
    expect(await house.owner.query(sealing, [poll.cycle])).toHaveLength(1);
  });

  it('is not struck early', async () => {
    await confirmed();
    await expect(freezeNow()).rejects.toMatchObject({ reasons: ['voting/roll-early'] });
  });

  it('freezes nothing that nobody confirmed, and the village may still confirm', async () => {
    await send(clerk, poll, goodRoll);
    await freeze(poll);
    expect(await roll()).toBeNull();
    await expect(freezeNow()).rejects.toMatchObject({ reasons: ['voting/roll-unconfirmed'] });
    await confirmed();
    await freezeNow();
    expect(await roll()).toMatchObject({ count: 2 });
  });

  it('happens once, by two at once too', async () => {
    await confirmed();
    await freeze(poll);
    const tries = await Promise.allSettled([freezeNow(), freezeNow()]);
    expect(tries.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await toldOf()).toHaveLength(1);
  });

  it('ends importing, confirming, adding and removing', async () => {
    const id = await confirmed();
    await freeze(poll);
    await expect(send(clerk, poll, goodRoll)).rejects.toMatchObject({ problem: { reasons: ['voting/roll-frozen'] } });
    await expect(akim.call(voting.confirmRoll, { ...where(poll), rollImport: id, entering: 0 })).rejects.toMatchObject({
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
    await akim.call(voting.confirmRoll, { ...where(poll), rollImport: id, entering: 2 });
    await freeze(poll);
    expect((await linesOf(clerk, poll, id)).map(({ line }) => line)).toEqual([3, 5, 6]);
    const { imports } = await akim.call(voting.listRollImports, where(poll));
    expect(imports).toEqual([
      expect.objectContaining({ status: 'confirmed', read: 5, accepted: 1, questions: 2, errors: 2, entering: 2 }),
    ]);
  });

  it('is moved by nobody once the cycle is published', async () => {
    const move = `update cycles.cycle set roll_freezes_at = roll_freezes_at + interval '1 day' where id = $1`;
    await expect(house.owner.query(move, [poll.cycle])).rejects.toMatchObject({
      driverError: { constraint: 'cycle_frozen' },
    });
  });
});

describe('a person before the freeze', () => {
  const enrolled = async (iin: string) => {
    const person = await house.person();
    await poll.enrol(person.id, iin, { isOnRoll: false });
    return () => person.call(voting.readOwnRoll, where(poll));
  };

  it('reads whether they are on the list that a second person confirmed, and nothing before that', async () => {
    const [listed, stranger] = [await enrolled('850615100007'), await enrolled('850615100801')];
    await send(clerk, poll, goodRoll);
    expect(await listed()).toMatchObject({ isListed: null });
    await confirmed();
    expect(await listed()).toMatchObject({ isListed: true, isOnRoll: false, objectionsUntil: null });
    expect(await stranger()).toMatchObject({ isListed: false });
    await freeze(poll);
    expect(await listed()).toMatchObject({ isListed: null, isOnRoll: true });
  });
});
