import { type Call, voting } from '@ortaq/contract';

import type { Poll } from '../testing/a-poll.ts';
import { aVoting } from '../testing/a-voting.ts';

const { house, village, where, poll, aVoter } = await aVoting();
const akim = await house.person({ offices: [{ office: 'akim', kato: village.kato }] });
const clerk = await house.person({ offices: [{ office: 'clerk', kato: village.kato }] });
afterAll(() => house.close());

const text = 'Көршім Сәрсен былтыр қайтыс болды';
const object = (call: Call, of: Poll, kind: 'missing' | 'settlement' | 'stranger' = 'missing') =>
  call(voting.objectToRoll, { ...where(of), kind, text });
const refusedWith = (...reasons: string[]) => ({ problem: { reasons } });

describe('an objection to the roll', () => {
  it('is answered by the akim in words that everybody reads, and the name stays with the person and the office', async () => {
    const of = await poll();
    const { call } = await aVoter(of, { isOnRoll: false });
    const { id } = await object(call, of);
    const answer = 'Құжат қаралды, түзету енгізілді.';
    await akim.call(voting.answerRollObjection, { ...where(of), objection: id, isUpheld: true, answer });
    const own = await call(voting.readOwnRoll, where(of));
    expect(own.objections).toMatchObject([{ kind: 'missing', text, isUpheld: true, answer }]);
    const told = await house.visitor(voting.readRollHistory, where(of));
    expect(told).toMatchObject({ open: 0, objections: [{ kind: 'missing', isUpheld: true, answer }] });
    expect(JSON.stringify(told)).not.toMatch(/Сәрсен|Сынақ/);
    const { objections } = await clerk.call(voting.listRollObjections, where(of));
    expect(objections).toMatchObject([{ name: 'Сынақ Адам', text, isOwn: false }]);
  });

  it('stands in the log by its kind alone, and sealed in the database', async () => {
    const of = await poll();
    const { call, id } = await aVoter(of);
    await object(call, of, 'stranger');
    const [row] = await house.owner.query<{ row: string }[]>(
      `select o::text as row from voting.roll_objection o where cycle_id = $1`,
      [of.cycle],
    );
    expect(row!.row).not.toContain(Buffer.from(text).toString('hex').slice(0, 16));
    const entries = await house.owner.query<{ body: string }[]>(
      `select body from audit.entry where act = 'voting.objectToRoll' and body like '%' || $1 || '%'`,
      [of.cycle],
    );
    expect((JSON.parse(entries[0]!.body) as { what: object }).what).toEqual({ cycle: of.cycle, kind: 'stranger' });
    expect(entries[0]!.body).not.toContain(id);
  });

  it('is made once of a kind until it is answered, however often the button is pressed at once', async () => {
    const of = await poll();
    const { call } = await aVoter(of, { isOnRoll: false });
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => object(call, of)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { objections } = await akim.call(voting.listRollObjections, where(of));
    const answer = { ...where(of), objection: objections[0]!.id, isUpheld: false, answer: 'Құжат керек.' };
    const answers = await Promise.allSettled([1, 2].map(() => akim.call(voting.answerRollObjection, answer)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await object(call, of);
  });

  it('has a deadline', async () => {
    const of = await poll();
    const { call } = await aVoter(of, { isOnRoll: false });
    await of.move(-86_400, 3600);
    await house.owner.query(`alter table voting.roll disable trigger user`);
    await house.owner.query(`update voting.roll set frozen_at = now() - interval '6 days' where cycle_id = $1`, [
      of.cycle,
    ]);
    await house.owner.query(`alter table voting.roll enable trigger user`);
    await expect(object(call, of)).rejects.toMatchObject(refusedWith('voting/objection-late'));
  });

  it('of one’s own absence is refused to who is on the roll, and before there is one', async () => {
    const of = await poll();
    await expect(object((await aVoter(of)).call, of)).rejects.toMatchObject(refusedWith('voting/objection-on-roll'));
    const early = await poll({ hasRoll: false, phase: 'review' });
    const { call } = await aVoter(early, { isOnRoll: false });
    await expect(object(call, early)).rejects.toMatchObject(refusedWith('voting/roll-not-ready'));
  });
});
