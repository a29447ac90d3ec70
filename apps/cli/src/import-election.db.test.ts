import { cycles } from '@ortaq/contract';
import { aHouse, aVillage, type House } from '@ortaq/api/testing';
import { electionScale } from '@ortaq/domain/tally';
import { count, parsePb, type Rule } from '@ortaq/tally';

import { counted, exported, importing, smallFile } from './testing/a-published-file.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse();
  await aVillage(house.owner);
});
afterEach(() => house.close());

const meaningOf = (text: string) => {
  const reading = parsePb(text, { scale: 2 });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { meta, projects, ballots, ...rest } = reading.election;
  return {
    meta: [...meta],
    projects: projects.map((each) => ({ ...each, fields: [...each.fields] })),
    ballots,
    ...rest,
  };
};

describe('importing a published election', () => {
  it('makes a closed cycle, counts it, and says that the outcome is the published one', async () => {
    const { code, said, complained } = await importing(house, smallFile);
    expect([code, complained]).toEqual([0, '']);
    expect(said).toContain('Imported 3 projects and 4 ballots into samal.');
    expect(said).toContain('The outcome is exactly the published one.');
    const { cycles: list } = await house.visitor(cycles.listCycles, { community: 'samal' });
    expect(list).toMatchObject([{ phase: 'closed', mark: '2023', envelope: '100050' }]);
  });

  it('shows the result like any other, in the money of the file', async () => {
    await importing(house, smallFile);
    const { results, cycles: list } = await counted(house);
    expect(list[0]).toMatchObject({ isImported: true, fiscalYear: 2023 });
    expect(results).toMatchObject({ currency: 'PLN', ballots: 4, totalCost: '90025' });
    expect(results!.projects.map(({ key, isWinner, votes }) => [key, isWinner, votes])).toEqual([
      ['a', true, 3],
      ['b-2', true, 2],
      ['003', false, 2],
    ]);
  });

  it('comes out again as a file that means the same, which is written in the log', async () => {
    await importing(house, smallFile);
    const { cycles: list } = await counted(house);
    const text = await exported(house, list[0]!.cycle);
    expect(meaningOf(text)).toEqual(meaningOf(smallFile));
    const entries = await house.owner.query<{ body: string }[]>(
      `select body from audit.entry where act = 'tally.exportElection'`,
    );
    expect(entries).toHaveLength(1);
    expect(JSON.parse(entries[0]!.body)).toMatchObject({ by: 'auditor', what: { ballots: 4, projects: 3 } });
  });

  it('is there for everybody who wants to count again, once it is certified', async () => {
    await importing(house, smallFile);
    const { cycles: list } = await counted(house);
    const { cycle } = list[0]!;
    const url = `/api/communities/samal/cycles/${cycle}/election.pb`;
    const answer = await house.app.inject({ method: 'GET', url });
    expect([answer.statusCode, answer.headers['content-disposition']]).toEqual([
      200,
      "attachment; filename*=UTF-8''samal-2023.pb",
    ]);
    expect(answer.body).toBe(await exported(house, cycle));
    await house.owner.query('update tally.run set certified_at = null');
    expect((await house.app.inject({ method: 'GET', url })).statusCode).toBe(404);
  });

  it('is counted again from that file with the same winners and the same fingerprint', async () => {
    await importing(house, smallFile);
    const { results, cycles: list } = await counted(house);
    const reading = parsePb(await exported(house, list[0]!.cycle), { scale: electionScale });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const again = count(reading.election, results!.rule as unknown as Rule);
    expect([again.winners, again.fingerprint]).toEqual([['a', 'b-2'], results!.fingerprint]);
  });

  it('tells where the count differs from what the file publishes', async () => {
    const { said } = await importing(house, smallFile.replace('Most;0', 'Most;1').replace('Ulica;1', 'Ulica;0'));
    expect(said).toContain('only here b-2; only there 003.');
  });

  it('takes a file once', async () => {
    await importing(house, smallFile);
    const again = await importing(house, smallFile);
    expect([again.code, again.complained]).toEqual([1, 'This file was imported into this village before.']);
  });
});

describe('a file that is refused', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const latin = Uint8Array.from([...bytes(smallFile)].map((byte, at) => (at === 30 ? 0xb3 : byte)));

  // prettier-ignore
  it.each<[string, string | Uint8Array, RegExp]>([
    ['has no ballots',                 smallFile.split('VOTES')[0]!,                        /vote\.pb:\d+: A section is missing\. \(VOTES\)/],
    ['votes for an unknown project',   smallFile.replace('v2;a;', 'v2;zz;'),                /vote\.pb:24: A vote is for an unknown project\. \(zz\)/],
    ['has a comma in a number',        smallFile.replace('400.25', '400,25'),               /vote\.pb:19: A number has a comma\. Use a point\. \(400,25\)/],
    ['is in another encoding',         latin,                                               /vote\.pb:\d+: The file is not in UTF-8\./],
    ['names no rule that can be counted', smallFile.replace('equalshares/add1', 'by-mood'), /rule/],
    ['has amounts finer than hundredths', smallFile.replace('400.25', '400.255'),           /two decimal places/],
  ])('%s: with file, line and reason, and nothing is imported', async (_, text, reason) => {
    const { code, complained } = await importing(house, text);
    expect(code).toBe(1);
    expect(complained).toMatch(reason);
    for (const table of ['cycles.cycle', 'proposals.proposal', 'voting.imported_ballot', 'tally.published', 'audit.entry'])
      expect(await house.owner.query(`select from ${table}`)).toEqual([]);
  });

  it('can be counted by a rule that the operator names', async () => {
    const { code, said } = await importing(house, smallFile.replace('equalshares/add1', 'by-mood'), '--rule', 'greedy');
    expect(code).toBe(0);
    expect(said).toContain('Counted: 2 projects won');
  });

  it('is refused where the village is not open, with the next step', async () => {
    const { complained } = await importing(house, smallFile, '--community', '110000000');
    expect(complained).toBe('No village with the code 110000000 is open. Open it: npm run ortaq -- open 110000000');
  });
});
