import { audit, cycles, identity, spending } from '@ortaq/contract';
import { createServer } from '@ortaq/api';
import { aHouse, type House } from '@ortaq/api/testing';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { clientOf } from './demo/stage.ts';
import { atTerminal } from './testing/a-terminal.ts';

const community = 'samal';

let house: House;
let environment: Record<string, string>;
let made: Awaited<ReturnType<typeof atTerminal>>;
beforeAll(async () => {
  house = await aHouse({ ORTAQ_DEMO: '1' });
  environment = { ...house.environment, ORTAQ_DATABASE_OWNER_URL: (house.owner.options as { url: string }).url };
  made = await atTerminal(['seed-demo'], environment);
}, 120_000);
afterAll(() => house.close());

describe('the demo village', () => {
  it('is made without a refusal', () => {
    expect(made).toEqual({ code: 0, said: 'The demo village is open.', complained: '' });
  });

  it('has a cycle in submission, one in voting, one in which money is spent, and one that is closed', async () => {
    const { cycles: list } = await house.visitor(cycles.listCycles, { community });
    expect(list.map(({ phase }) => phase)).toEqual(['submission', 'voting', 'spending', 'closed']);
  });

  it('paid every project of the closed cycle in full, on paper', async () => {
    const { cycles: list } = await house.visitor(cycles.listCycles, { community });
    const money = await house.visitor(spending.readMoney, { community, cycle: list.at(-1)!.id });
    expect(money.works.map(({ status }) => status)).toEqual(['paid', 'paid', 'paid', 'paid']);
    expect(money.totals.paid).toBe(money.totals.contracted);
  });

  it('keeps the hash of the rules true, though its past is made up', async () => {
    const { cycles: list } = await house.visitor(cycles.listCycles, { community });
    for (const { id } of list) {
      const { terms, cycle } = await house.visitor(cycles.readRules, { community, cycle: id });
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(terms!));
      expect(Buffer.from(digest).toString('hex')).toBe(cycle.rulesHash);
    }
  });

  it('passes every check of the auditor where money was spent', async () => {
    const [village] = await house.owner.query<{ kato: string }[]>('select kato from communities.community');
    const { cookie } = await house.person({ offices: [{ office: 'auditor', kato: village!.kato }] });
    // The play had a server of its own, and took the one door of the process with it.
    const server = await createServer(house.config);
    await server.init();
    const auditor = clientOf(server, cookie);
    const { cycles: list } = await house.visitor(cycles.listCycles, { community });
    for (const { id } of list.slice(2)) {
      const { checks } = await auditor(audit.readChecks, { community, cycle: id });
      expect(checks.filter(({ state }) => state !== 'pass')).toEqual([]);
    }
    await server.close();
  });

  it('publishes bundles of its finished votes that pass every check beside the log', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ortaq-demo-'));
    const kept = async (name: string, url: string) => {
      const { body } = await house.app.inject({ url: `/api/communities/${community}/${url}` });
      await writeFile(join(folder, name), body);
      return join(folder, name);
    };
    const log = await kept('log.jsonl', 'log/file');
    const { cycles: list } = await house.visitor(cycles.listCycles, { community });
    for (const { id } of list.slice(2)) {
      const bundle = await kept('bundle.jsonl', `cycles/${id}/bundle.jsonl`);
      const { code, said } = await atTerminal(['verify-vote', bundle, '--log', log]);
      expect(said.match(/^OK +V\d+/gm)).toEqual(
        ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V8', 'V11'].map((check) => `OK   ${check}`),
      );
      expect(code).toBe(0);
    }
    await rm(folder, { recursive: true });
  });

  it('has a person for every role of the panel', async () => {
    for (const role of ['resident', 'clerk', 'akim', 'member', 'chair', 'auditor'] as const)
      await expect(house.visitor(identity.signInAsDemo, { role })).resolves.toEqual({});
  });

  it('is made once', async () => {
    const { said } = await atTerminal(['seed-demo'], environment);
    expect(said).toBe('A village is open already. Nothing is new.');
  });

  it('leaves the clock of the installation as it was', async () => {
    expect(await house.owner.query(`select from pg_namespace where nspname = 'made_up'`)).toEqual([]);
    const [{ on }] = (await house.owner.query(
      `select tgenabled <> 'D' as on from pg_trigger where tgname = 'guard_box'`,
    )) as [{ on: boolean }];
    expect(on).toBe(true);
  });
});

describe('a history that was cut off', () => {
  it('is told, and nothing is made of it', async () => {
    const other = await aHouse({ ORTAQ_DEMO: '1' });
    await other.owner.query('create schema made_up');
    const ownerUrl = (other.owner.options as { url: string }).url;
    const told = await atTerminal(['seed-demo'], { ...other.environment, ORTAQ_DATABASE_OWNER_URL: ownerUrl });
    expect(told).toMatchObject({ code: 1, complained: expect.stringContaining('cut off') });
    expect(await other.owner.query('select from communities.community')).toEqual([]);
    await other.close();
  });
});
