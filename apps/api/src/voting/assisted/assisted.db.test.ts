import { voting } from '@ortaq/contract';
import { ASSISTED_A_DAY } from '@ortaq/domain/voting';

import { aDevice } from '../../testing/a-device.ts';
import type { Poll } from '../../testing/a-poll.ts';
import { aVoting } from '../../testing/a-voting.ts';

const { house, village, where, poll, aVoter, device, inBox, issued, doors, through } = await aVoting();
beforeEach(() => house.owner.query('delete from identity.try'));
afterAll(() => house.close());

const aClerk = () => house.person({ offices: [{ office: 'clerk', kato: village.kato }] });
const clerk = await aClerk();
const shared = await poll();

const refusedWith = (...reasons: string[]) => ({ problem: { reasons } });

async function codeFor(iin: string, of: Poll = shared, by = clerk): Promise<string> {
  const { voters } = await by.call(voting.findVoters, { ...where(of), asked: iin });
  const { voter, last4 } = voters[0]!;
  return (await by.call(voting.handOver, { ...where(of), voter, last4 })).code;
}

const open = (code: string, of: Poll = shared) => house.visitor(voting.openHandOver, { ...where(of), code });

/** The page at the device: takes its token by the pass instead of a session. */
const atDevice = (pass: string, of: Poll = shared) =>
  aDevice({ call: house.visitor, visitor: house.visitor, pass }, where(of));

const assisted = (of: Poll) =>
  house.owner.query<{ by: string | null }[]>(
    'select assisted_by as by from voting.issuance where cycle_id = $1 and assisted_by is not null',
    [of.cycle],
  );

describe('a hand-over code', () => {
  it('opens the vote of that person once, and gives the token of a person without any account', async () => {
    const of = await poll();
    const { iin } = await aVoter(of);
    const { pass } = await open(await codeFor(iin, of), of);
    expect((await (await atDevice(pass, of)).take()).stamps).toHaveLength(1);
    expect(await issued(of)).toHaveLength(1);
    expect(await assisted(of)).toEqual([{ by: clerk.id }]);
  });

  it('is good for nothing the second time, and a wrong one is like one that never was', async () => {
    const code = await codeFor((await aVoter(shared)).iin);
    await open(code);
    const wrong = code === '000000' ? '000001' : '000000';
    for (const each of [code, wrong, '12', 'аааааа'])
      await expect(open(each)).rejects.toMatchObject(refusedWith('voting/hand-over-code'));
  });

  it('typed in at ten devices at once opens one', async () => {
    const of = await poll();
    const code = await codeFor((await aVoter(of)).iin, of);
    const tried = await Promise.allSettled(Array.from({ length: 10 }, () => open(code, of)));
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('ends by itself, and a newer one ends it', async () => {
    const { iin } = await aVoter(shared);
    const [old, fresh] = [await codeFor(iin), await codeFor(iin)];
    await expect(open(old)).rejects.toMatchObject(refusedWith('voting/hand-over-code'));
    await house.owner.query(`update voting.hand_over set ends_at = now() - interval '1 second'`);
    await expect(open(fresh)).rejects.toMatchObject(refusedWith('voting/hand-over-code'));
  });

  it('lies in the database as a mark only, and the auditor cannot read even that', async () => {
    const code = await codeFor((await aVoter(shared)).iin);
    const rows = await house.owner.query<object[]>('select * from voting.hand_over');
    expect(JSON.stringify(rows)).not.toContain(code);
    await expect(through(doors.auditor, 'select * from voting.hand_over')).rejects.toThrow(/permission denied/);
  });

  it('is tried a few times only', async () => {
    const code = await codeFor((await aVoter(shared)).iin);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 20; tries++)
      await expect(open(wrong)).rejects.toMatchObject(refusedWith('voting/hand-over-code'));
    await expect(open(code)).rejects.toMatchObject(refusedWith('identity/too-many-tries'));
  });

  it('is not given for who took a key or a paper ballot', async () => {
    const voter = await aVoter(shared);
    await (await device(voter.call, shared)).take();
    await expect(codeFor(voter.iin)).rejects.toMatchObject(refusedWith('voting/hand-over-after-token'));
    const other = await aVoter(shared);
    const found = (await clerk.call(voting.findVoters, { ...where(shared), asked: other.iin })).voters[0]!;
    await clerk.call(voting.givePaper, { ...where(shared), voter: found.voter, last4: found.last4 });
    await expect(codeFor(other.iin)).rejects.toMatchObject(refusedWith('voting/hand-over-after-paper'));
  });

  it('is the clerk’s to give, while the polls are open', async () => {
    const akim = await house.person({ offices: [{ office: 'akim', kato: village.kato }] });
    const { iin } = await aVoter(shared);
    await expect(
      akim.call(voting.handOver, { ...where(shared), voter: 'x', last4: iin.slice(-4) }),
    ).rejects.toMatchObject(refusedWith('identity/not-allowed'));
  });
});

describe('the vote at the device', () => {
  it('gets the same answer for the same question, and none for another', async () => {
    const { pass } = await open(await codeFor((await aVoter(shared)).iin));
    const first = await atDevice(pass);
    expect(await first.take()).toEqual(await first.take());
    await expect((await atDevice(pass)).take()).rejects.toMatchObject(refusedWith('voting/token-taken'));
  });

  it('ends with the time of the pass', async () => {
    const { pass } = await open(await codeFor((await aVoter(shared)).iin));
    await house.owner.query(`update voting.hand_over set ends_at = now() - interval '1 second'`);
    await expect((await atDevice(pass)).take()).rejects.toMatchObject(refusedWith('voting/hand-over-ended'));
  });

  it('leaves no assistant on the ballot, in the box or in the log', async () => {
    const of = await poll();
    const { pass } = await open(await codeFor((await aVoter(of)).iin, of), of);
    await (await atDevice(pass, of)).cast({ choices: of.projects.slice(0, 2) });
    expect((await inBox(of)).map(({ choices }) => choices.length)).toEqual([2]);
    const entries = await house.owner.query<{ body: string }[]>('select body from audit.entry');
    expect(entries.filter(({ body }) => body.includes(clerk.id))).toEqual([]);
    const columns = await house.owner.query<{ name: string }[]>(
      `select column_name as name from information_schema.columns where table_schema = 'voting' and table_name in ('ballot', 'final_ballot')`,
    );
    expect(columns.map(({ name }) => name)).not.toContain('assisted_by');
  });
});

describe('an assistant', () => {
  it('helps so many people a day; the auditor is told when the number is reached, and the next is refused', async () => {
    const [busy, of] = [await aClerk(), await poll()];
    await house.owner.query('alter table voting.issuance disable trigger user');
    for (let one = 1; one < ASSISTED_A_DAY; one++) {
      const { mark } = await aVoter(of);
      await house.owner.query(
        `insert into voting.issuance (community_id, cycle_id, voter_mark, channel, taken_on, blinded, signed, assisted_by)
         values ($1, $2, $3, 'online', (now() at time zone 'Asia/Almaty')::date, array[$3::bytea], array[$3::bytea], $4)`,
        [village.id, of.cycle, mark, busy.id],
      );
    }
    await house.owner.query('alter table voting.issuance enable trigger user');
    const alerts = () =>
      house.owner.query<{ people: number }[]>(
        `select people from voting.issue_alert where cycle_id = $1 and kind = 'assistant'`,
        [of.cycle],
      );
    expect(await alerts()).toEqual([]);
    const { pass } = await open(await codeFor((await aVoter(of)).iin, of, busy), of);
    await (await atDevice(pass, of)).take();
    expect(await alerts()).toEqual([{ people: ASSISTED_A_DAY }]);
    await expect(codeFor((await aVoter(of)).iin, of, busy)).rejects.toMatchObject(
      refusedWith('voting/hand-over-limit'),
    );
    expect(await codeFor((await aVoter(of)).iin, of)).toMatch(/^\d{6}$/);
  });
});
