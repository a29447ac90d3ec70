import { anElection, linesOf, logLines, receiptOf } from '@ortaq/token/testing';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { atTerminal } from './testing/a-terminal.ts';

const { parts, log } = await anElection(20);
const folder = await mkdtemp(join(tmpdir(), 'ortaq-bundle-'));
afterAll(() => rm(folder, { recursive: true }));

async function kept(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const bundle = await kept('bundle.jsonl', `${linesOf(parts).join('\n')}\n`);
const logFile = await kept('log.jsonl', `${(await logLines(log)).join('\n')}\n`);
const receipt = { code: '', ...(await receiptOf(parts.ballots[3]!)) };

describe('checking the bundle of a vote at the terminal', () => {
  it('says of every check what it came to, and ends with 0', async () => {
    const receiptFile = await kept('receipt.json', JSON.stringify(receipt));
    const { code, said } = await atTerminal(['verify-vote', bundle, '--log', logFile, '--receipt', receiptFile]);
    const marks = said.split('\n').flatMap((line) => /^(OK|FAIL|–) +(V\d+)/.exec(line)?.slice(1).join(' ') ?? []);
    const empty = new Set(['V7', 'V10']);
    expect(marks).toEqual(
      Array.from({ length: 11 }, (_, at) => `V${at + 1}`).map((name) => `${empty.has(name) ? '–' : 'OK'} ${name}`),
    );
    expect(said).toMatch(/^aqbulaq\/2027: 20 ballots, 22 tokens given out, 0 people on paper, 40 on the roll\./);
    expect(said).toMatch(/There are no paper batches in this bundle/);
    expect(code).toBe(0);
  });

  it('names the failing line and ends with 1', async () => {
    const [first, ...others] = parts.ballots;
    const spoilt = { ...parts, ballots: [{ ...first!, signature: others[0]!.signature }, ...others] };
    const path = await kept('spoilt.jsonl', linesOf(spoilt).join('\n'));
    const { code, said, complained } = await atTerminal(['verify-vote', path]);
    expect(said).toMatch(/FAIL V4 .*not signed by the holder of its key\. · Line 8 of the file\./);
    expect([code, complained]).toEqual([1, `${path}: 1 of the checks failed.`]);
  });

  it('finds a log that is broken, and goes on', async () => {
    const path = await kept('broken.jsonl', (await logLines(log)).slice(0, -1).join('\n'));
    const { code, said } = await atTerminal(['verify-vote', bundle, '--log', path]);
    expect(said).toMatch(/OK +V8/);
    expect(said).toMatch(/FAIL V11 .*The file of the log is broken/);
    expect(code).toBe(1);
  });

  it.each<[string, string, string[], RegExp]>([
    ['no bundle', 'hello\n', [], /:1: not an object in canonical form/],
    ['a receipt that is none', linesOf(parts).join('\n'), ['--receipt', logFile], /not a receipt/],
  ])('refuses %s in a sentence', async (name, text, options, sentence) => {
    const path = await kept(`${name}.jsonl`, text);
    const { code, complained } = await atTerminal(['verify-vote', path, ...options]);
    expect([code, complained]).toEqual([1, expect.stringMatching(sentence)]);
  });

  it('asks for one file, and for a log where a key is given', async () => {
    expect((await atTerminal(['verify-vote'])).code).toBe(2);
    expect((await atTerminal(['verify-vote', bundle, '--key', 'x'])).code).toBe(2);
  });
});
