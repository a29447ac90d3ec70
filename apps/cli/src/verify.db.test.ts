import { aHouse, aLog, aVillage, type House } from '@ortaq/api/testing';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { atTerminal } from './testing/a-terminal.ts';

let house: House;
let folder: string;
let lines: string[];
let earlier: string;

const exported = async () => (await house.app.inject({ url: '/api/communities/samal/log/file' })).body;

beforeAll(async () => {
  house = await aHouse();
  folder = await mkdtemp(join(tmpdir(), 'ortaq-verify-'));
  const village = await aVillage(house.owner);
  await aLog(house, village, 5);
  earlier = await kept('earlier.jsonl', await exported());
  await aLog(house, village, 6);
  lines = (await exported()).trimEnd().split('\n');
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

async function kept(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const verified = async (changed: readonly string[], ...options: string[]) =>
  atTerminal(['verify', await kept('log.jsonl', `${changed.join('\n')}\n`), ...options]);

/** The line with another first digit in a hash. */
const otherIn = (line: string, hash: 'leaf' | 'root'): string =>
  line.replace(new RegExp(`(?<="${hash}":")[0-9a-f]`), (digit) => (digit === '0' ? '1' : '0'));

describe('verifying an exported log, with nothing but the file', () => {
  it('says OK with size, root and key', async () => {
    const { code, said } = await verified(lines);
    expect([code, said]).toEqual([
      0,
      expect.stringMatching(/^OK 11 entries\n {3}root [0-9a-f]{64}\n {3}signed by local/),
    ]);
  });

  it('says that it grew from a file that was kept, and nothing was changed', async () => {
    const { code, said } = await verified(lines, '--earlier', earlier);
    expect([code, said]).toEqual([0, expect.stringContaining('grew from 5 entries')]);
  });

  it.each<[string, (all: string[]) => string[], RegExp]>([
    ['a changed entry', (all) => all.with(4, all[4]!.replace('сөз', 'Сөз')), /:5: entry 3 does not give its leaf/],
    ['a changed leaf', (all) => all.with(4, otherIn(all[4]!, 'leaf')), /:5: entry 3 does not give/],
    ['a lost entry', (all) => all.toSpliced(4, 1), /:5: entry 4 stands where entry 3 should/],
    ['a lost end', (all) => all.slice(0, -2), /:10: 9 entries, and the head tells of 11/],
    ['another spelling', (all) => all.with(2, all[2]!.replace('{', '{ ')), /:3: not in canonical form/],
    ['something else', (all) => all.with(2, 'hello'), /:3: not an entry of a log/],
    ['another root', (all) => all.with(0, otherIn(all[0]!, 'root')), /:1: the signed checkpoint is not/],
    ['no head', (all) => all.slice(1), /:1: not the head of a log/],
    ['nothing at all', () => [], /:1: not the head of a log/],
  ])('names the first bad line of a file with %s', async (_, change, sentence) => {
    const { code, complained } = await verified(change([...lines]));
    expect([code, complained]).toEqual([1, expect.stringMatching(sentence)]);
  });

  it('is not content with a key that came with the file, where another is given', async () => {
    const key = (JSON.parse(lines[0]!) as { head: { key: string } }).head.key;
    expect((await verified(lines, '--key', key)).code).toBe(0);
    const other = key.replace(/^[^+]+/, 'elsewhere');
    expect(await verified(lines, '--key', other)).toMatchObject({
      code: 1,
      complained: expect.stringContaining(':1:'),
    });
  });

  it('finds that a log is not the one from before', async () => {
    const longer = await kept('longer.jsonl', lines.join('\n'));
    const { code, complained } = await atTerminal(['verify', earlier, '--earlier', longer]);
    expect([code, complained]).toEqual([1, expect.stringContaining('the log became shorter')]);
  });
});
