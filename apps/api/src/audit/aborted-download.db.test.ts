import { request } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Database } from '../platform/database.ts';
import { aSpending } from '../testing/a-spending.ts';

const { house, village, works } = await aSpending();
afterAll(() => house.close());

const ROWS = 30_000;
const auditor = await house.person({ offices: [{ office: 'auditor', kato: village.kato }] });
await works();
await house.owner.query('alter table budget.transfer disable trigger all');
await house.owner.query(
  `insert into budget.transfer (community_id, id, number, debit_account, credit_account, amount, act, maker, at)
   select t.community_id, gen_random_uuid(), g, t.debit_account, t.credit_account, 1, 'adopt', t.maker, t.at
   from budget.transfer t, generate_series(3, ${ROWS}) g where t.number = 2`,
);
await house.owner.query('alter table budget.transfer enable trigger all');
await house.app.listen(0);
const { port } = house.app.getHttpServer().address() as AddressInfo;

/** Takes the spending and hangs up at once, after its first bytes, or never; answers with the bytes read. */
const download = (hangsUp: 'at once' | 'soon' | 'never') =>
  new Promise<number>((resolve, reject) => {
    const headers = { cookie: auditor.cookie, 'content-type': 'application/json' };
    const path = `/api/communities/${village.slug}/exports/spending.csv`;
    const asked = request({ port, path, method: 'POST', headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (hangsUp === 'soon') answer.destroy();
      });
      answer.on('close', () => resolve(answer.statusCode === 200 ? bytes : -answer.statusCode!));
    });
    asked.on('error', (error) => (hangsUp === 'never' ? reject(error) : resolve(0)));
    asked.end('{}', () => hangsUp === 'at once' && asked.destroy());
  });

const busy = async (): Promise<number> => {
  const rows = await house.owner.query<{ count: number }[]>(
    `select count(*)::integer as count from pg_stat_activity where usename = 'ortaq_auditor' and datname = current_database() and state is distinct from 'idle'`,
  );
  return rows[0]!.count;
};

const acts = async (): Promise<string[]> => {
  const sql = `select act from audit.entry where act like 'audit.%Export' order by seq`;
  return (await house.owner.query<{ act: string }[]>(sql)).map(({ act }) => act);
};

/** Asks for the spending, hangs up, and waits until the server has done with it. */
async function brokenOff(when: 'at once' | 'soon'): Promise<void> {
  const before = (await acts()).length;
  await download(when);
  const isOver = async (): Promise<boolean> => (await acts()).length > before && (await busy()) === 0;
  while (!(await isOver()));
}

describe('a download that is broken off', () => {
  it.each(['soon', 'at once'] as const)('%s gives its connection back, more often than there are any', async (when) => {
    for (let time = 0; time < 5; time += 1) await brokenOff(when);
    const { rows } = await house.app.get(Database).auditorPool.query<{ one: number }>('select 1 as one');
    expect(rows).toEqual([{ one: 1 }]);
  });

  it('is in the log as asked for, and not as given; the next one is whole', async () => {
    const before = (await acts()).length;
    await brokenOff('soon');
    expect(await download('never')).toBeGreaterThan(ROWS * 100);
    expect((await acts()).slice(before)).toEqual(['audit.takeExport', 'audit.takeExport', 'audit.sealExport']);
  });

  it('is refused while another of the same village is under way', async () => {
    const other = house.owner.createQueryRunner();
    const lock = [`audit.export ${village.id}`];
    await other.query('select pg_advisory_lock(hashtextextended($1, 0))', lock);
    expect(await download('never')).toBe(-409);
    await other.query('select pg_advisory_unlock(hashtextextended($1, 0))', lock);
    await other.release();
    expect(await download('never')).toBeGreaterThan(ROWS * 100);
  });
});
