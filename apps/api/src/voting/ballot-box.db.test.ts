import { aVillage } from '../testing/a-village.ts';
import { aVoting } from '../testing/a-voting.ts';

const { house, village, poll, aVoter, device, cast, inBox, doors, through } = await aVoting();
const shared = await poll();
afterAll(() => house.close());

const bytes = (count: number) => `decode(repeat('00', ${count}), 'hex')`;
/** A row as no device could send it, through the box’s own door. */
const writeTo = (cycle: string, choice: string) =>
  through(
    doors.box,
    `insert into voting.ballot (community_id, cycle_id, token, seq, record, prefix, stamps, signature, hash, receipt)
     values ('${village.id}', '${cycle}', ${bytes(32)}, 0, '{"choices":["${choice}"]}', ${bytes(32)}, array[${bytes(256)}], ${bytes(64)}, ${bytes(32)}, 1)`,
  );

describe('the polls', () => {
  it('are closed a second after the hour, whatever was written last', async () => {
    const fresh = await poll();
    const { sign, send } = await device((await aVoter(fresh)).call, fresh);
    const late = await sign({ choices: [fresh.projects[0]!] });
    await fresh.move(-3600, -1);
    await expect(send(late)).rejects.toMatchObject({ problem: { status: 409, reasons: ['voting/polls-closed'] } });
    expect(await inBox(fresh)).toEqual([]);
  });

  it('are not yet open a second before the hour', async () => {
    const fresh = await poll();
    await fresh.move(60, 3600);
    const { call } = await aVoter(fresh);
    await expect(cast(call, [fresh.projects[0]!], fresh)).rejects.toMatchObject({
      problem: { reasons: ['voting/polls-closed'] },
    });
  });

  it('are closed to a ballot that was judged while they were open and is written after the hour', async () => {
    const fresh = await poll();
    const { sign, send } = await device((await aVoter(fresh)).call, fresh);
    await send(await sign({ choices: [fresh.projects[0]!] }));
    const late = await sign({ choices: [fresh.projects[1]!], seq: 1 });
    await fresh.move(-3600, -1);
    await expect(send(late)).rejects.toMatchObject({ problem: { reasons: ['voting/polls-closed'] } });
    expect(await inBox(fresh)).toEqual([{ choices: [fresh.projects[0]] }]);
  });

  it('are closed by the box itself, too, at the very write', async () => {
    const fresh = await poll();
    await fresh.move(-3600, -1);
    await expect(writeTo(fresh.cycle, fresh.projects[0]!)).rejects.toMatchObject({
      driverError: { constraint: 'ballot_in_time' },
    });
  });

  it('take nothing that does not stand on the ballot, even through the box’s own door', async () => {
    const other = await poll();
    await expect(writeTo(shared.cycle, other.projects[0]!)).rejects.toMatchObject({
      driverError: { constraint: 'ballot_of_projects' },
    });
  });
});

describe('the box', () => {
  it.each(['app', 'auditor'] as const)('is not read, written or emptied by the role %s', async (role) => {
    for (const sql of [
      'select * from voting.ballot',
      'select count(*) from voting.ballot',
      'delete from voting.ballot',
      'truncate voting.ballot',
      'insert into voting.final_ballot select * from voting.final_ballot',
      'delete from voting.final_ballot',
    ])
      await expect(through(doors[role], sql)).rejects.toThrow('permission denied');
  });

  it.each([
    'select record from voting.ballot',
    'update voting.ballot set seq = 1',
    'delete from voting.ballot',
    'select record from voting.final_ballot',
    'select * from voting.voter',
    'select * from identity.person',
    'select * from voting.issuance',
    'select * from voting.issuer_key',
    `select voting.seal_box('${shared.cycle}')`,
  ])('lets its own role not «%s»', async (sql) => {
    await expect(through(doors.box, sql)).rejects.toThrow('permission denied');
  });

  it('shows the auditor no private key, sealed or not', async () => {
    await expect(through(doors.auditor, 'select sealed from voting.issuer_key')).rejects.toThrow('permission denied');
  });

  it('opens for the count when the polls are closed by the clock, and not before', async () => {
    const fresh = await poll();
    const { call } = await aVoter(fresh);
    await cast(call, [fresh.projects[1]!], fresh);
    const open = () => through(doors.app, `select * from voting.open_box('${fresh.cycle}')`);
    const seal = () => through(doors.app, `select voting.seal_box('${fresh.cycle}')`);
    await expect(open()).rejects.toMatchObject({ driverError: { constraint: 'box_open' } });
    await expect(seal()).rejects.toMatchObject({ driverError: { constraint: 'box_open' } });
    await fresh.move(-3600, -1);
    const found = [{ voter: '1', choices: [fresh.projects[1]], points: null }];
    expect(await open()).toEqual(found);
    await seal();
    expect(await open()).toEqual(found);
  });

  it('counts the last version of every ballot, sealed or not', async () => {
    const fresh = await poll();
    const { cast: put } = await device((await aVoter(fresh)).call, fresh);
    await put({ choices: [fresh.projects[0]!] });
    await put({ choices: [fresh.projects[2]!], seq: 1 });
    await cast((await aVoter(fresh)).call, [fresh.projects[1]!], fresh);
    await fresh.move(-3600, -1);
    const open = () => through(doors.app, `select * from voting.open_box('${fresh.cycle}')`);
    const before = await open();
    expect(before).toHaveLength(2);
    expect(JSON.stringify(before)).not.toContain(fresh.projects[0]);
    await through(doors.app, `select voting.seal_box('${fresh.cycle}')`);
    expect(await open()).toEqual(before);
  });

  it('of one village does not open for another', async () => {
    const other = await aVillage(house.owner, { slug: 'bulaq', kato: '981230000' });
    const fresh = await poll();
    await fresh.move(-3600, -1);
    const asOther = through(doors.app, `select * from voting.open_box('${fresh.cycle}')`, other.id);
    await expect(asOther).rejects.toMatchObject({ driverError: { constraint: 'box_open' } });
  });

  it('has no column for a person, a time or a place', async () => {
    const columns = await house.owner.query<{ name: string }[]>(
      `select distinct column_name as name from information_schema.columns
       where table_schema = 'voting' and table_name in ('ballot', 'final_ballot') order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'community_id',
      'cycle_id',
      'hash',
      'prefix',
      'receipt',
      'record',
      'seq',
      'signature',
      'stamps',
      'token',
    ]);
  });
});
