import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { smallFile } from '../testing/a-published-file.ts';
import { atTerminal } from '../testing/a-terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ortaq-recount-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, text: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const otherwise = smallFile.replace('Ulica;1;', 'Ulica;0;');
const nameless = smallFile.replace('rule;equalshares/add1', 'rule;unknown');

describe('counting a published file again', () => {
  it('tells the winners in order, why they won, and that the outcome is the published one', async () => {
    const { code, said, complained } = await atTerminal(['recount', await written('good.pb', smallFile)]);
    expect([code, complained]).toEqual([0, '']);
    const lines = plain(said).split('\n');
    expect(lines[1]).toBe('  Rule: equalshares/add1, as the file says. 3 projects, 4 ballots.');
    expect(lines[2]).toMatch(/1\. a “Park; ławki” · 500 zł · 3 people support it · .*166\.66 zł/);
    expect(lines[3]).toMatch(/2\. b-2 “Ulica” · 400\.25 zł/);
    expect(lines).toContain('  Total: 900.25 zł of 1 000.50 zł.');
    expect(lines.at(-1)).toBe('  The outcome is exactly the published one.');
  });

  it('names the first difference where the file publishes another outcome, and ends with 1', async () => {
    const { code, complained } = await atTerminal(['recount', await written('other.pb', otherwise)]);
    expect([code, complained]).toEqual([
      1,
      expect.stringContaining('First difference: project b-2 “Ulica” is chosen here and not in the file.'),
    ]);
  });

  it('says where another rule differs, without taking offence', async () => {
    const { code, said } = await atTerminal(['recount', '--rule', 'greedy', await written('greedy.pb', otherwise)]);
    expect([code, said]).toEqual([0, expect.stringContaining('only here b-2; only there –')]);
  });

  it.each([
    ['plain', ['a']],
    ['city-practice', ['a', 'b-2']],
    ['tool', ['a', 'b-2']],
    ['pabutools', ['a', 'b-2']],
  ])('counts by equal shares with the preset %s', async (preset, winners) => {
    const typed = ['recount', '--rule', 'mes', '--preset', preset, '--json', await written('preset.pb', smallFile)];
    const { code, said } = await atTerminal(typed);
    expect([code, JSON.parse(said)]).toMatchObject([0, { ruleName: `mes, ${preset}`, winners }]);
  });

  it.each(['exact-shares', 'greedy', 'mes', 'overspending', 'phragmen', 'welfare'])('counts by %s', async (rule) => {
    const { code, said } = await atTerminal(['recount', '--rule', rule, await written('rule.pb', smallFile)]);
    expect([code, plain(said)]).toEqual([0, expect.stringMatching(/1\. a “Park; ławki” · 500 zł · .+\./)]);
  });

  it('draws the public lot from its seed', async () => {
    const typed = ['recount', '--rule', 'mes', '--seed', 'steppe', '--json', await written('seed.pb', smallFile)];
    const { said } = await atTerminal(typed);
    expect(JSON.parse(said)).toMatchObject({
      rule: { ties: { chain: expect.arrayContaining(['lot']), seed: 'steppe' } },
    });
  });

  it('says amounts of a file that is finer than hundredths, cut', async () => {
    const finer = smallFile.replace('a;500;', 'a;500.0019;');
    const { said } = await atTerminal(['recount', await written('finer.pb', finer)]);
    expect(plain(said)).toMatch(/1\. a “Park; ławki” · 500 zł · .*166\.66 zł/);
    expect(plain(said)).toContain('Total: 900.25 zł of 1 000.50 zł.');
  });

  it('asks for a rule where the file names none', async () => {
    const path = await written('nameless.pb', nameless);
    const { code, complained } = await atTerminal(['recount', path]);
    expect([code, complained]).toEqual([
      1,
      `${path}: the file names the rule unknown; say with --rule by which to count.`,
    ]);
  });

  it('names file, line, rule and what is wrong in a broken file', async () => {
    const path = await written('broken.pb', smallFile.replace('v2;a;', 'v2;zz;'));
    const { code, complained } = await atTerminal(['recount', path]);
    expect(code).toBe(1);
    expect(complained).toMatch(/broken\.pb:24: .+ \(zz\) \[pb\/vote-for-unknown-project\]$/);
  });

  it('goes on after a broken file, and sums up at the end', async () => {
    const files = [await written('1.pb', smallFile), await written('2.pb', 'META'), await written('3.pb', smallFile)];
    const { code, said, complained } = await atTerminal(['recount', ...files]);
    expect(code).toBe(1);
    expect(said.match(/exactly the published one/g)).toHaveLength(2);
    expect(complained.split('\n').at(-1)).toBe('3 files: 2 in order, 1 not.');
  });

  it.each([
    ['no file', [], /at least one file/],
    ['a rule that does not exist', ['--rule', 'constructor', 'x.pb'], /Name a rule: mes/],
    ['a preset that does not exist', ['--rule', 'mes', '--preset', 'x', 'x.pb'], /Name a preset: city-practice/],
    ['a preset without its rule', ['--preset', 'tool', 'x.pb'], /goes with --rule mes/],
    ['a run that does not exist', ['--json', '--run', 'mes:luck', 'x.pb'], /no run mes:luck/],
    ['runs without JSON', ['--run', 'mes:cost', 'x.pb'], /--json --run/],
    ['ties that do not exist', ['--json', '--run', 'mes:cost', '--ties', 'x', 'x.pb'], /lexico or/],
    ['ties without runs', ['--ties', 'lexico', 'x.pb'], /--json and --run/],
  ])('answers %s with how it goes, and exit code 2', async (_, typed, sentence) => {
    const { code, complained } = await atTerminal(['recount', ...typed]);
    expect([code, complained]).toEqual([2, expect.stringMatching(sentence)]);
  });
});

describe('comparing runs', () => {
  const runs = ['--json', '--run', 'greedy:cost', '--run', 'checker_add1:cost', '--run', 'greedy:points'];

  it('prints one line of JSON a file, in the order of the files, and leaves out what does not fit the ballots', async () => {
    const files = await Promise.all(Array.from({ length: 12 }, (_, at) => written(`many-${at}.pb`, smallFile)));
    const { code, said, complained } = await atTerminal(['recount', ...runs, ...files]);
    expect([code, complained]).toEqual([0, '']);
    expect(said.split('\n').map((line) => JSON.parse(line) as unknown)).toEqual(
      files.map((file) => ({
        file,
        runs: [
          { id: 'greedy:cost', ties: 'lexico', winners: ['a', 'b-2'], totalCost: '900.25' },
          { id: 'checker_add1:cost', ties: 'mincost_maxvotes_lexico', winners: ['a', 'b-2'], totalCost: '900.25' },
        ],
      })),
    );
  });

  it('gives a broken file a line of its own and ends with 1', async () => {
    const files = [join(folder, 'nowhere.pb'), await written('whole.pb', smallFile), await written('half.pb', 'META')];
    const { code, said, complained } = await atTerminal(['recount', ...runs, ...files]);
    expect([code, complained]).toEqual([1, 'Not counted: 2 of 3 files.']);
    expect(said.split('\n').map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { file: files[0], problems: [{ rule: 'pb/unreadable', line: 0, what: 'ENOENT' }] },
      { file: files[1], runs: [{}, {}] },
      { file: files[2], problems: [{}, {}, {}] },
    ]);
  });
});
