import { council, cycles, tally } from '@ortaq/contract';
import type { Vote } from '@ortaq/domain/council';
import { createHash } from 'node:crypto';

import { aCouncil, type CountedCycle } from '../testing/a-council.ts';
import { aCount } from '../testing/a-count.ts';
import { refused } from '../testing/a-review.ts';

const { adopt, chair, clerk, counted, decide, house, members, of, open, village, call } = await aCouncil(3);
afterAll(() => house.close());

const carried: readonly Vote[] = ['for', 'for', 'against'];
const lost: readonly Vote[] = ['against', 'abstain', 'for'];

const phaseOf = async ({ cycle }: CountedCycle) =>
  (await house.visitor(cycles.readCycle, { community: village.slug, cycle: cycle.id })).phase;

const setAside = ({ cycle }: CountedCycle) =>
  house.owner.query<{ kind: string; number: number | null; credit: string }[]>(
    `select a.kind, p.number, a.credit from budget.account a left join proposals.proposal p on p.id = a.proposal_id
     where a.cycle_id = $1 and a.kind <> 'source' order by p.number nulls first`,
    [cycle.id],
  );

const remand = (session: number) =>
  chair.call(council.remandResult, { ...of(session), text: 'Санау қайта тексерілсін.' });

async function voted(votes: readonly Vote[], spec?: Parameters<typeof counted>[0]) {
  const cycle = await counted(spec);
  const session = await open(cycle);
  await decide(session, votes);
  return { cycle, session };
}

describe('adopting the count', () => {
  it('sets aside the money of each winner and of nobody else, and the cycle goes on to spending', async () => {
    const { cycle, session } = await voted(carried);
    const { sha256 } = await adopt(session);
    expect(await setAside(cycle)).toEqual([
      { kind: 'envelope', number: null, credit: '1200000000' },
      { kind: 'adopted', number: 1, credit: '342000000' },
      { kind: 'adopted', number: 2, credit: '146234500' },
    ]);
    const papers = await house.owner.query<{ document: string }[]>(
      `select distinct t.document from budget.transfer t join budget.account a on a.id = t.credit_account where a.cycle_id = $1`,
      [cycle.cycle.id],
    );
    expect(papers).toEqual([{ document: sha256 }]);
    expect(await phaseOf(cycle)).toBe('spending');
    expect(await chair.call(council.readSession, of(session))).toMatchObject({ state: 'closed', abilities: [] });
  });

  it('happens once, however often it is asked', async () => {
    const { cycle, session } = await voted(carried);
    const tries = await Promise.allSettled([adopt(session), adopt(session), adopt(session)]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await setAside(cycle)).toHaveLength(3);
  });

  it('is refused when the vote did not carry it', async () => {
    const { cycle, session } = await voted(lost);
    await expect(adopt(session)).rejects.toMatchObject(refused('council/not-carried'));
    expect(await phaseOf(cycle)).toBe('council');
  });

  it('is refused above the envelope, with both numbers, and leaves nothing behind', async () => {
    const { cycle, session } = await voted(carried, { envelope: 400_000_000n });
    await expect(adopt(session)).rejects.toMatchObject({
      problem: {
        reasons: ['budget/over-envelope'],
        facts: { asked: '488234500', left: '400000000', excess: '88234500' },
      },
    });
    expect(await setAside(cycle)).toEqual([]);
    expect(await phaseOf(cycle)).toBe('council');
  });

  it('waits for every item of the agenda', async () => {
    const session = await open(await counted(), { also: ['Комиссия құру'] });
    await decide(session, carried);
    await expect(adopt(session)).rejects.toMatchObject(refused('council/items-open'));
    await decide(session, ['against', 'against', 'against'], 2);
    await adopt(session);
  });

  it('is the chair’s alone', async () => {
    const { session } = await voted(carried);
    const asked = { ...of(session), text: 'Бекітілсін.' };
    for (const { call: ask } of [members[1]!, clerk])
      await expect(ask(council.adoptResult, asked)).rejects.toMatchObject({ problem: { status: 403 } });
  });
});

describe('sending the count back', () => {
  it('takes the cycle to the tally with the reasons, so that a new count can be certified and adopted', async () => {
    const { cycle, session } = await voted(lost);
    await remand(session);
    expect(await phaseOf(cycle)).toBe('tally');
    expect(await setAside(cycle)).toEqual([]);
    const run = await aCount(house.owner, cycle.cycle, { winners: [cycle.projects[1]!.id], isCertified: false });
    const [{ fingerprint }] = (await house.owner.query('select fingerprint from tally.run where id = $1', [run])) as [
      { fingerprint: string },
    ];
    const where = { community: village.slug, cycle: cycle.cycle.id };
    await clerk.call(tally.certifyCount, { ...where, fingerprint });
    const again = await open(cycle);
    await decide(again, carried);
    await adopt(again);
    expect((await setAside(cycle)).map(({ number }) => number)).toEqual([null, 2]);
  });

  it('is refused when the vote carried it', async () => {
    const { session } = await voted(carried);
    await expect(remand(session)).rejects.toMatchObject(refused('council/carried'));
  });
});

describe('the minutes', () => {
  it('are sealed with the resolution: their text gives their hash, and both stay', async () => {
    const { session } = await voted(carried);
    const { number, sha256 } = await adopt(session);
    const read = () => house.visitor(council.readMinutes, of(session));
    const { minutes, seal } = await read();
    expect(seal!.sha256).toBe(sha256);
    expect(createHash('sha256').update(seal!.text).digest('hex')).toBe(sha256);
    expect(JSON.parse(seal!.text)).toEqual(minutes);
    await house.owner.query(`update identity.person set name = 'Басқа Есім' where id = $1`, [chair.id]);
    await house.owner.query(`update proposals.proposal set title = 'Басқа атау'`);
    expect(await read()).toEqual({ minutes, seal });
    await house.owner.query(`update identity.person set name = 'Әбенов Серік' where id = $1`, [chair.id]);
    expect(minutes.resolution).toMatchObject({ number, kind: 'adopt' });
    expect(minutes.signers).toEqual([
      { role: 'chair', name: 'Әбенов Серік' },
      { role: 'secretary', name: 'Сағынтаева Ләззат' },
    ]);
  });

  it.each([
    ['of a vote held elsewhere', [], null],
    ['where the house alone gave out the keys', ['council'], true],
    ['where the commission stamped them too', ['council', 'audit'], false],
  ])('tell what the keys do not prove, %s', async (_, issuers, isSingleOperator) => {
    const { cycle, session } = await voted(carried);
    for (const name of issuers)
      await house.owner.query(
        `insert into voting.issuer_key (community_id, cycle_id, name, n, e, address, sealed, made_at)
         values ($1, $2, $3, 'n', 'e', $4, $5, now())`,
        [
          village.id,
          cycle.cycle.id,
          name,
          ...(name === 'council' ? [null, 'sealed'] : ['https://audit.example', null]),
        ],
      );
    await adopt(session);
    const { minutes } = await house.visitor(council.readMinutes, of(session));
    expect(minutes.result).toMatchObject({ isSingleOperator });
  });

  it('name officials, and nobody by an id', async () => {
    const { session } = await voted(carried);
    await adopt(session);
    const { seal } = await house.visitor(council.readMinutes, of(session));
    for (const { id } of members) expect(seal!.text).not.toContain(id);
    expect(seal!.text).toContain('Ержанова Сәуле');
  });

  it('of a session that goes on tell what stands written so far', async () => {
    const session = await call(await counted());
    const { minutes, seal } = await house.visitor(council.readMinutes, of(session));
    expect(seal).toBeNull();
    expect(minutes.session).toMatchObject({ state: 'called', number: session });
    const { sessions } = await house.visitor(council.listSessions, { community: village.slug });
    expect(sessions[0]).toMatchObject({ number: session, state: 'called', items: 1, resolution: null });
  });
});
