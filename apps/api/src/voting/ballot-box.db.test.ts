import { aVillage } from '../testing/a-village.ts';
import { aVoting } from '../testing/a-voting.ts';

const { house, village, poll, aVoter, cast, inBox, issued, doors, through } = await aVoting();
const shared = await poll();
afterAll(() => house.close());

describe('the polls', () => {
  it('are closed a second after the hour, whatever was written last', async () => {
    const fresh = await poll();
    const { call } = await aVoter(fresh);
    await fresh.move(-3600, -1);
    await expect(cast(call, [fresh.projects[0]!], fresh)).rejects.toMatchObject({
      problem: { status: 409, reasons: ['cycles/not-in-this-stage'] },
    });
    expect([await inBox(fresh), await issued(fresh)]).toEqual([[], []]);
  });

  it('are not yet open a second before the hour', async () => {
    const fresh = await poll();
    const { call } = await aVoter(fresh);
    await fresh.move(60, 3600);
    await expect(cast(call, [fresh.projects[0]!], fresh)).rejects.toMatchObject({
      problem: { reasons: ['cycles/not-in-this-stage'] },
    });
  });

  it('are closed by the box itself, too, at the very write', async () => {
    const fresh = await poll();
    await fresh.move(-3600, -1);
    const write = through(
      doors.box,
      `insert into voting.ballot (community_id, cycle_id, token, choices, receipt)
       values ('${village.id}', '${fresh.cycle}', decode(repeat('00', 32), 'hex'), array['${fresh.projects[0]}'::uuid], 1)`,
    );
    await expect(write).rejects.toMatchObject({ driverError: { constraint: 'ballot_in_time' } });
  });

  it('take nothing that does not stand on the ballot, even through the box’s own door', async () => {
    const other = await poll();
    const write = through(
      doors.box,
      `insert into voting.ballot (community_id, cycle_id, token, choices, receipt)
       values ('${village.id}', '${shared.cycle}', decode(repeat('00', 32), 'hex'), array['${other.projects[0]}'::uuid], 1)`,
    );
    await expect(write).rejects.toMatchObject({ driverError: { constraint: 'ballot_of_projects' } });
  });
});

describe('the box', () => {
  it.each(['app', 'auditor'] as const)('is not read, written or emptied by the role %s', async (role) => {
    for (const sql of [
      'select * from voting.ballot',
      'select count(*) from voting.ballot',
      'delete from voting.ballot',
      'truncate voting.ballot',
    ])
      await expect(through(doors[role], sql)).rejects.toThrow('permission denied');
  });

  it.each([
    'select choices from voting.ballot',
    'delete from voting.ballot',
    'select * from voting.voter',
    'select * from identity.person',
    'select * from voting.issuance',
  ])('lets its own role not «%s»', async (sql) => {
    await expect(through(doors.box, sql)).rejects.toThrow('permission denied');
  });

  it('opens for the count when the polls are closed by the clock, and not before', async () => {
    const fresh = await poll();
    const { call } = await aVoter(fresh);
    await cast(call, [fresh.projects[1]!], fresh);
    const open = () => through(doors.app, `select * from voting.open_box('${fresh.cycle}')`);
    await expect(open()).rejects.toMatchObject({ driverError: { constraint: 'box_open' } });
    await fresh.move(-3600, -1);
    expect(await open()).toEqual([{ voter: '1', choices: [fresh.projects[1]], points: null }]);
  });

  it('of one village does not open for another', async () => {
    const other = await aVillage(house.owner, { slug: 'bulaq', kato: '981230000' });
    const fresh = await poll();
    await fresh.move(-3600, -1);
    const asOther = through(doors.app, `select * from voting.open_box('${fresh.cycle}')`, other.id);
    await expect(asOther).rejects.toMatchObject({ driverError: { constraint: 'box_open' } });
  });

  it('has no column for a person, a time or an order', async () => {
    const columns = await house.owner.query<{ column_name: string }[]>(
      `select column_name from information_schema.columns where table_schema = 'voting' and table_name = 'ballot' order by 1`,
    );
    expect(columns.map((each) => each.column_name)).toEqual([
      'choices',
      'community_id',
      'cycle_id',
      'points',
      'receipt',
      'token',
    ]);
  });

  it('shares no transaction with the book of issued ballots', async () => {
    const fresh = await poll();
    await cast((await aVoter(fresh)).call, [fresh.projects[0]!], fresh);
    const joined = await house.owner.query(
      `select from voting.ballot b join voting.issuance i on i.xmin = b.xmin or i.xmin = b.xmax where b.cycle_id = $1`,
      [fresh.cycle],
    );
    expect(joined).toEqual([]);
  });
});

describe('the public log of casting', () => {
  it('tells neither the person nor the choice', async () => {
    const fresh = await poll();
    const { id, call, iin, mark } = await aVoter(fresh);
    const { receipt } = await cast(call, [fresh.projects[0]!], fresh);
    await cast(call, [fresh.projects[1]!], fresh);
    const entries = await house.owner.query<{ act: string; body: string }[]>(
      `select act, body from audit.entry where community_id = $1 and body like '%' || $2 || '%' order by seq`,
      [village.id, fresh.cycle],
    );
    expect(entries.map(({ act }) => act)).toEqual(['voting.takeBallot', 'voting.castBallot', 'voting.castBallot']);
    expect(entries.map(({ body }) => Object.keys(JSON.parse(body) as object).sort())).toEqual(
      Array.from({ length: 3 }, () => ['act', 'at', 'by', 'place', 'seq', 'what']),
    );
    const secrets = [id, iin, mark.toString('hex'), mark.toString('base64'), receipt, ...fresh.projects];
    const told = entries.map(({ body }) => body).join();
    expect(secrets.filter((each) => told.includes(each))).toEqual([]);
  });
});
