import { type Call, voting } from '@ortaq/contract';
import { fromHex, rootOf, verifyInclusion } from '@ortaq/log';

import type { Poll } from '../testing/a-poll.ts';
import { aVoting } from '../testing/a-voting.ts';
import { sealOf, type SealedVoter } from './roll-seal.ts';

const { house, village, where, poll, aVoter, device } = await aVoting();
const office = (name: 'clerk' | 'akim') => ({ office: name, kato: village.kato });
const clerk = await house.person({ offices: [office('clerk')], name: 'Нұрланова Айгерім' });
const akim = await house.person({ offices: [office('akim')] });
const settlement = '019a0000-0000-7000-8000-0000000000bb';
await house.owner.query(
  `insert into communities.settlement (community_id, id, name_kk, name_ru, name_en) values ($1, $2, 'Ақжар', 'Акжар', 'Aqzhar')`,
  [village.id, settlement],
);
afterAll(() => house.close());

type Kind = 'enter' | 'settle' | 'strike';
const reason = 'Өлім туралы куәлік № 12';
const refusedWith = (...reasons: string[]) => ({ problem: { reasons } });

const enter = (of: Poll, kind: Kind, iin: string, call: Call = clerk.call) =>
  call(voting.enterRollCorrection, { ...where(of), kind, iin, name: 'Әлиев Болат', reason });
const confirm = (of: Poll, correction: Awaited<ReturnType<typeof enter>>['id'], iin: string, call: Call = akim.call) =>
  call(voting.confirmRollCorrection, { ...where(of), correction, iin });
const correct = async (of: Poll, kind: Kind, iin: string) => confirm(of, (await enter(of, kind, iin)).id, iin);
const votersOf = (of: Poll) =>
  house.owner.query<SealedVoter[]>(`select voter_mark as "voterMark", salt from voting.voter where cycle_id = $1`, [
    of.cycle,
  ]);

describe('a correction of the frozen roll', () => {
  it('changes nothing until a second person read the same number in the paper', async () => {
    const of = await poll();
    const missing = await aVoter(of, { isOnRoll: false });
    await aVoter(of);
    const { id } = await enter(of, 'enter', missing.iin);
    expect(await votersOf(of)).toHaveLength(1);
    await expect(confirm(of, id, (await aVoter(of)).iin)).rejects.toMatchObject(
      refusedWith('voting/correction-differs'),
    );
    const { count, seal } = await confirm(of, id, missing.iin);
    expect({ count, seal }).toEqual({ count: 3, seal: sealOf(of.cycle, await votersOf(of)) });
    expect(await house.visitor(voting.readRoll, where(of))).toMatchObject({ roll: { count, seal, corrections: 1 } });
    expect(await missing.call(voting.readOwnRoll, where(of))).toMatchObject({ isOnRoll: true });
    await (await device(missing.call, of)).take();
  });

  it('writes the new root into the log, and neither the person nor the paper', async () => {
    const of = await poll();
    const missing = await aVoter(of, { isOnRoll: false });
    const { count, seal } = await correct(of, 'enter', missing.iin);
    const entries = await house.owner.query<{ act: string; body: string }[]>(
      `select act, body from audit.entry where body like '%' || $1 || '%' order by seq`,
      [of.cycle],
    );
    expect(entries.map(({ act }) => act)).toEqual(['voting.enterRollCorrection', 'voting.confirmRollCorrection']);
    const { what } = JSON.parse(entries[1]!.body) as { what: object };
    expect(what).toEqual({ cycle: of.cycle, number: 1, kind: 'enter', count, seal });
    expect(entries.map(({ body }) => body).join()).not.toMatch(new RegExp(`Әлиев|куәлік|${missing.iin}`));
  });

  it('takes off who was given nothing, and never who took a token', async () => {
    const of = await poll();
    const [gone, holder] = [await aVoter(of), await aVoter(of)];
    await (await device(holder.call, of)).take();
    await expect(enter(of, 'strike', holder.iin)).rejects.toMatchObject(refusedWith('voting/correction-issued'));
    expect(await correct(of, 'strike', gone.iin)).toMatchObject({ count: 1 });
    await expect((await device(gone.call, of)).take()).rejects.toMatchObject(refusedWith('voting/not-on-roll'));
  });

  it('loses to a token that was taken while it waited, and the database says so, too', async () => {
    const of = await poll();
    const [holder] = [await aVoter(of), await aVoter(of)];
    const { id } = await enter(of, 'strike', holder.iin);
    await (await device(holder.call, of)).take();
    await expect(confirm(of, id, holder.iin)).rejects.toMatchObject(refusedWith('voting/correction-issued'));
    const settle = `update voting.roll_correction set number = 1, count = 1, seal = '', settled_by = $2, settled_at = now() where id = $1`;
    await expect(house.owner.query(settle, [id, akim.id])).rejects.toMatchObject({
      driverError: { constraint: 'issuance_of_voter' },
    });
  });

  it('and a token at the same moment: one of them wins, and the roll holds whoever has a token', async () => {
    const of = await poll();
    await aVoter(of);
    const both = await aVoter(of);
    const { id } = await enter(of, 'strike', both.iin);
    const { take } = await device(both.call, of);
    const [struck, taken] = await Promise.allSettled([confirm(of, id, both.iin), take()]);
    expect([struck.status, taken.status].filter((each) => each === 'fulfilled')).toHaveLength(1);
    expect(await votersOf(of)).toHaveLength(taken.status === 'fulfilled' ? 2 : 1);
  });

  it('is settled by another than entered it, once, and by one of two at once', async () => {
    const of = await poll();
    const [a, b, c] = [await aVoter(of), await aVoter(of), await aVoter(of)];
    const both = await house.person({ offices: [office('clerk'), office('akim')] });
    const own = await enter(of, 'strike', a.iin, both.call);
    await expect(confirm(of, own.id, a.iin, both.call)).rejects.toMatchObject(refusedWith('voting/correction-own'));
    await akim.call(voting.giveBackRollCorrection, { ...where(of), correction: own.id });
    await expect(confirm(of, own.id, a.iin)).rejects.toMatchObject(refusedWith('voting/correction-settled'));
    expect(await votersOf(of)).toHaveLength(3);
    const [one, other] = [await enter(of, 'strike', b.iin), await enter(of, 'strike', c.iin)];
    const settled = await Promise.allSettled([confirm(of, one.id, b.iin), confirm(of, other.id, c.iin)]);
    const roll = await house.visitor(voting.readRoll, where(of));
    const done = settled.filter(({ status }) => status === 'fulfilled').length;
    expect(roll.roll).toMatchObject({ corrections: done, count: 3 - done, seal: sealOf(of.cycle, await votersOf(of)) });
  });

  it('waits once for a person, and shows the second person no digit of the number', async () => {
    const of = await poll();
    const { iin } = await aVoter(of, { isOnRoll: false });
    await enter(of, 'enter', iin);
    await expect(enter(of, 'enter', iin)).rejects.toMatchObject(refusedWith('voting/correction-waits'));
    const told = await akim.call(voting.listRollCorrections, where(of));
    expect(told.corrections).toMatchObject([{ name: 'Әлиев Болат', reason, status: 'waiting', isOwn: false }]);
    expect(JSON.stringify(told)).not.toContain(iin.slice(-4));
  });

  it('moves a person to another settlement, and leaves the root', async () => {
    const of = await poll();
    const { iin, call } = await aVoter(of);
    const moved = { ...where(of), kind: 'settle' as const, iin, name: 'Әлиев Болат', reason, settlementId: settlement };
    const { id } = await clerk.call(voting.enterRollCorrection, moved as never);
    expect(await confirm(of, id, iin)).toMatchObject({ seal: sealOf(of.cycle, await votersOf(of)) });
    expect(await call(voting.readOwnRoll, where(of))).toMatchObject({ settlement: { kk: 'Ақжар' } });
  });

  it('cannot be made once the polls are closed', async () => {
    const of = await poll();
    const { iin } = await aVoter(of, { isOnRoll: false });
    const { id } = await enter(of, 'enter', iin);
    await of.move(-3600, -1);
    await expect(confirm(of, id, iin)).rejects.toMatchObject(refusedWith('cycles/not-in-this-stage'));
  });
});

describe('one’s own entry', () => {
  it('is proved to lie under the published root, without a name or a number', async () => {
    const of = await poll();
    const people = [await aVoter(of), await aVoter(of), await aVoter(of)];
    await correct(of, 'enter', (await aVoter(of, { isOnRoll: false })).iin);
    const { roll } = await house.visitor(voting.readRoll, where(of));
    for (const { cookie, iin } of people) {
      const answer = await house.app.inject({
        url: `/api/communities/${village.slug}/cycles/${of.cycle}/roll/me/proof`,
        headers: { cookie },
      });
      const proof = answer.json<{ leaf: string; index: number; size: number; path: string[]; root: string }>();
      expect(proof.root).toBe(roll!.seal);
      const claim = { leaf: fromHex(proof.leaf)!, root: fromHex(proof.root)!, index: proof.index, size: proof.size };
      expect(
        verifyInclusion(
          claim,
          proof.path.map((each) => fromHex(each)!),
        ),
      ).toBe(true);
      expect(rootOf([claim.leaf])).not.toEqual(claim.root);
      expect(answer.body).not.toContain(iin);
    }
  });

  it('is shown to nobody else: a stranger and a visitor have none', async () => {
    const of = await poll();
    await aVoter(of);
    const url = `/api/communities/${village.slug}/cycles/${of.cycle}/roll/me/proof`;
    const stranger = await aVoter(of, { isOnRoll: false });
    for (const headers of [{}, { cookie: stranger.cookie }])
      expect((await house.app.inject({ url, headers })).statusCode).toBe(404);
    expect(await house.visitor(voting.readOwnRoll, where(of))).toMatchObject({ isSignedIn: false, isOnRoll: false });
  });
});
