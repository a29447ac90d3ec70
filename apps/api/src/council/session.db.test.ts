import { council, cycles } from '@ortaq/contract';

import { uuidv7 } from '../platform/ids.ts';
import { aCouncil, type Member } from '../testing/a-council.ts';
import { refused } from '../testing/a-review.ts';
import { aVillage } from '../testing/a-village.ts';

const kenes = await aCouncil();
const { adopt, asApp, at, call, chair, clerk, counted, decide, house, members, of, open, vote, village } = kenes;
afterAll(() => house.close());

const five = members.slice(0, 5);
const six = members.slice(0, 6);
const room = (session: number) => clerk.call(council.readSession, of(session));

describe('calling a session', () => {
  it('gives it the next number, freezes its members by name, and writes to each of them', async () => {
    await house.owner.query(`update identity.person set phone = '+77001112233' where id = $1`, [chair.id]);
    const session = await call(await counted(), ['Мониторинг комиссиясын құру']);
    const { seats, items, quorum } = await room(session);
    expect(seats.map(({ name }) => name)).toEqual(members.map(({ name }) => name));
    expect(quorum).toEqual({ seats: 11, present: 0, quorum: 6 });
    expect(items.map(({ kind, title }) => [kind, title])).toEqual([
      ['result', ''],
      ['other', 'Мониторинг комиссиясын құру'],
    ]);
    const letters = await house.owner.query<{ template: string }[]>(
      `select template from identity.outbox where address = '+77001112233'`,
    );
    expect(letters).toEqual([{ template: 'council.notice.called' }]);
    const { nextSession } = await house.visitor(cycles.readHome, { community: village.slug });
    expect(nextSession).toMatchObject({ place: 'Мәдениет үйі' });
  });

  it('is refused while another about the same cycle is under way', async () => {
    const cycle = await counted();
    await call(cycle);
    await expect(call(cycle)).rejects.toMatchObject(refused('council/session-under-way'));
  });

  it('speaks of the count once, and not in the past', async () => {
    const { cycle } = await counted();
    const asked = {
      community: village.slug,
      cycle: cycle.id,
      startsAt: new Date(Date.now() - 1000).toISOString(),
      place: 'Кеңсе',
      agenda: [{ kind: 'other' as const, title: 'Басқа' }],
    };
    await expect(clerk.call(council.callSession, asked)).rejects.toMatchObject(
      refused('council/result-once', 'council/starts-in-the-past'),
    );
  });

  it('of another village is a session that never was', async () => {
    const other = await aVillage(house.owner, { slug: 'bulaq', kato: '981230000' });
    const stranger = await house.person({ offices: [{ office: 'clerk', kato: other.kato }] });
    const session = await call(await counted());
    const there = { community: 'bulaq', session };
    await expect(stranger.call(council.readSession, there)).rejects.toMatchObject({ problem: { status: 404 } });
    await expect(stranger.call(council.openSession, there)).rejects.toMatchObject({ problem: { status: 404 } });
    await expect(house.visitor(council.readMinutes, there)).rejects.toMatchObject({ problem: { status: 404 } });
  });
});

describe('without a quorum', () => {
  it('a session is not opened, and the refusal tells how many are missing', async () => {
    const session = await call(await counted());
    await kenes.arrive(session, five);
    await expect(clerk.call(council.openSession, of(session))).rejects.toMatchObject({
      problem: {
        reasons: ['council/no-quorum'],
        facts: { present: '5', quorum: '6', missing: '1' },
      },
    });
    await expect(
      asApp((manager) =>
        manager.query(`update council.session set state = 'open', opened_at = now(), quorum = 1 where number = $1`, [
          session,
        ]),
      ),
    ).rejects.toMatchObject({ driverError: { constraint: 'council_quorum' } });
  });

  it('no vote is closed after somebody left', async () => {
    const session = await open(await counted(), { present: six });
    await clerk.call(council.openItem, at(session));
    await vote(six[0]!, at(session), 'for');
    await expect(
      clerk.call(council.enterAttendance, { ...of(session), member: six[5]!.id, comes: false }),
    ).rejects.toMatchObject(refused('council/vote-under-way'));
    await asApp((manager) =>
      manager.query(`update council.seat set left_at = now() where session = $1 and person_id = $2`, [
        session,
        six[5]!.id,
      ]),
    );
    await expect(clerk.call(council.closeItem, at(session))).rejects.toMatchObject(refused('council/no-quorum'));
  });

  it('no resolution is made: the table itself refuses the row', async () => {
    const session = await open(await counted(), { present: six });
    await decide(session, ['for', 'for', 'for', 'for']);
    await clerk.call(council.enterAttendance, { ...of(session), member: six[5]!.id, comes: false });
    await expect(adopt(session)).rejects.toMatchObject(refused('council/no-quorum'));
    await expect(asApp((manager) => manager.query(insertResolution, [session, chair.id]))).rejects.toMatchObject({
      driverError: { constraint: 'council_quorum' },
    });
    await clerk.call(council.enterAttendance, { ...of(session), member: six[5]!.id, comes: true });
    await adopt(session);
  });
});

const insertResolution = `
  insert into council.resolution (community_id, number, session, kind, text, minutes, minutes_sha256, decided_by, decided_at)
  values (current_community(), 900, $1, 'adopt', 'x', '{}', encode(sha256('{}'), 'hex'), $2, now())`;

describe('who sits', () => {
  it('is fixed when the session is opened, by the members of that day', async () => {
    const session = await call(await counted());
    const late = await house.person({ offices: [{ office: 'member', kato: village.kato }], name: 'Шәріпова Ұлту' });
    await late.call(council.attend, of(session));
    await kenes.arrive(session, six);
    await clerk.call(council.openSession, of(session));
    expect((await room(session)).quorum).toEqual({ seats: 12, present: 7, quorum: 6 });
    await house.owner.query('update identity.appointment set until = now() where person_id = $1', [late.id]);
    expect((await room(session)).quorum.seats).toBe(12);
    await expect(
      asApp((manager) => manager.query('delete from council.seat where session = $1', [session])),
    ).rejects.toMatchObject({ driverError: { constraint: expect.stringMatching(/seat_is_fixed|of_seat/) as string } });
  });

  it('says so by their own hand, once, however often', async () => {
    const session = await call(await counted());
    const me = members[3] as Member;
    await Promise.all([1, 2, 3].map(() => me.call(council.attend, of(session))));
    const { seats, quorum } = await room(session);
    expect(quorum.present).toBe(1);
    expect(seats.find(({ person }) => person === me.id)).toMatchObject({ isPresent: true, isEntered: false });
  });

  it('is nobody from outside', async () => {
    const session = await open(await counted());
    const outsider = { ...of(session), member: uuidv7() as never, comes: true };
    await expect(clerk.call(council.enterAttendance, outsider)).rejects.toMatchObject(refused('council/not-a-member'));
  });

  it('is marked as entered where the secretary wrote it', async () => {
    const session = await call(await counted());
    const absent = members[7] as Member;
    await clerk.call(council.enterAttendance, { ...of(session), member: absent.id as never, comes: true });
    const seat = (await room(session)).seats.find(({ person }) => person === absent.id);
    expect(seat).toMatchObject({ isPresent: true, isEntered: true });
  });
});

describe('a session that cannot be held', () => {
  it('is called off with a reason, and another is called', async () => {
    const cycle = await counted();
    const session = await call(cycle);
    await chair.call(council.callOffSession, { ...of(session), why: 'Боран соқты' });
    expect(await room(session)).toMatchObject({ state: 'called-off', why: 'Боран соқты' });
    await expect(members[1]!.call(council.attend, of(session))).rejects.toMatchObject(refused('council/session-over'));
    expect(await call(cycle)).toBeGreaterThan(session);
  });
});
