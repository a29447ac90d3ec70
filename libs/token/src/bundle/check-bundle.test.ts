import { receiptFrom } from '@ortaq/domain/voting';
import { sha256 } from '@ortaq/log';

import { fromBase64url, toBase64url } from '../base64url.ts';
import { aBallot, anElection, linesOf, logLines, receiptOf } from '../testing/a-bundle.ts';
import { checking, evidenceOfLines, failuresIn, statesOf } from '../testing/checking.ts';
import type { BundledBallot, Manifest } from './bundle.ts';
import { readBundle } from './read-bundle.ts';

const election = await anElection(23);
const { parts, log, everyBallot, byHash, rootOfBallots } = election;
const { checked, evidenceOf, withManifest, withBallots, toldOf } = checking(election);
const counted = (ballots: number): Manifest['counts'] => ({ ...parts.manifest.counts, ballots });
const first = parts.ballots[0]!;

describe('the bundle of a small election', () => {
  it('passes every check for which it holds something', async () => {
    const all = await checked(parts, { receipts: [{ ...(await receiptOf(first)), number: null }] });
    expect(statesOf(all)).toEqual({
      V1: 'ok',
      V2: 'ok',
      V3: 'ok',
      V4: 'ok',
      V5: 'ok',
      V6: 'ok',
      V7: 'absent',
      V8: 'ok',
      V9: 'ok',
      V10: 'absent',
      V11: 'ok',
    });
  });

  it('is checked without a log and without a receipt as far as that goes', async () => {
    const all = await checked(parts, { log: null });
    expect(failuresIn(all)).toEqual([]);
    expect(statesOf(all)).toMatchObject({ V9: 'absent', V11: 'absent' });
  });

  it('tells of fewer than twenty ballots only how many there were and their root', async () => {
    const few = await anElection(5);
    const receipt = { ...(await receiptOf(first)), number: null };
    const all = await checking(few).checked(few.parts, { receipts: [receipt] });
    expect(few.parts.ballots).toEqual([]);
    expect(failuresIn(all)).toEqual([]);
    expect(statesOf(all)).toMatchObject({ V1: 'ok', V5: 'absent', V6: 'ok', V8: 'absent', V11: 'ok' });
  });
});

describe('a fault planted in the bundle', () => {
  it('of a ballot that was added is found by the root and the counts, and by the recount', async () => {
    const added = await aBallot({ choices: [1] });
    const all = failuresIn(await checked(withBallots([...parts.ballots, added])));
    expect(all).toEqual(['V5 root', 'V6 counts', 'V8 fingerprint']);
  });

  it('of a ballot that was added, with counts and root to match, is found by the log', async () => {
    const ballots = [...parts.ballots, await aBallot({ choices: [1] })].sort(byHash);
    const manifest = { ...parts.manifest, counts: counted(24), root: rootOfBallots(ballots) };
    expect(failuresIn(await checked({ ...parts, manifest, ballots }))).toContain('V5 not-as-logged');
  });

  it('of a ballot that was dropped is found by the root, and by the receipt of its voter', async () => {
    const receipt = { ...(await receiptOf(first)), number: null };
    const all = failuresIn(await checked(withBallots(parts.ballots.slice(1)), { receipts: [receipt] }));
    expect(all).toEqual(expect.arrayContaining(['V5 root', 'V9 receipt-dropped']));
  });

  it('of a ballot that was changed is found by its signature', async () => {
    const other = await aBallot({ choices: [2] });
    const all = failuresIn(await checked(withBallots([{ ...first, ballot: other.ballot }, ...parts.ballots.slice(1)])));
    expect(all).toEqual(expect.arrayContaining(['V4 signature', 'V5 root']));
  });

  it('of a token that voted twice is found', async () => {
    const all = failuresIn(await checked(withBallots([...parts.ballots, first])));
    expect(all).toEqual(expect.arrayContaining(['V3 twice', 'V5 root']));
  });

  it('of a version that is not the signed one is found', async () => {
    const ballots = [{ ...first, seq: first.seq + 1 }, ...parts.ballots.slice(1)];
    expect(failuresIn(await checked({ ...parts, ballots }))).toEqual(['V3 seq']);
  });

  it('of a stamp that no issuer gave is found, at its line', async () => {
    const stamps = [toBase64url(new Uint8Array(256).fill(1))];
    const all = await checked({ ...parts, ballots: [{ ...first, stamps }, ...parts.ballots.slice(1)] });
    expect(all.filter(({ state }) => state === 'failed')).toEqual([
      { check: 'V2', state: 'failed', why: 'stamp', line: parts.entries.length + 2 },
    ]);
  });

  it('of a ballot of another election is found by its token and by its text', async () => {
    const stranger = await aBallot({ choices: [1], election: 'aqbulaq/2026' });
    const all = failuresIn(await checked(withBallots([stranger, ...parts.ballots.slice(1)])));
    expect(all).toEqual(expect.arrayContaining(['V2 stamp', 'V4 other-election']));
  });

  it('of a ballot against the rules is found', async () => {
    const empty = await aBallot({ choices: [] });
    expect(failuresIn(await checked(withBallots([empty, ...parts.ballots.slice(1)])))).toContain('V4 choices');
  });

  it('of ballots in another order is found: an order could tell who came when', async () => {
    const ballots = parts.ballots.toReversed();
    expect(failuresIn(await checked({ ...parts, ballots }))).toEqual(['V5 order']);
  });

  it('of a wrong winner is found by counting again', async () => {
    const winners = parts.manifest.result!.winners.toReversed().concat('99');
    const result = { ...parts.manifest.result!, winners };
    expect(failuresIn(await checked(withManifest({ result })))).toEqual(['V8 winners']);
  });

  it('of another trace is found by counting again, even where the log was told of it', async () => {
    const fingerprint = 'f'.repeat(64);
    const result = { ...parts.manifest.result!, fingerprint };
    const whole = toldOf('tally.certifyCount', { fingerprint });
    const entries = whole.filter(({ act }) => act !== 'voting.takeToken');
    const all = await checked({ ...withManifest({ result }), entries }, { log: await evidenceOf(whole) });
    expect(failuresIn(all)).toEqual(['V8 fingerprint']);
  });

  it('of a seed that nobody committed to is found', async () => {
    const { rule, ...outcome } = parts.manifest.result!;
    const ties = { ...(rule['ties'] as object), seed: 'cd'.repeat(32) };
    const result = { ...outcome, rule: { ...rule, ties } };
    expect(failuresIn(await checked(withManifest({ result: result as never })))).toEqual(['V8 seed']);
  });

  it.each<[string, Partial<Manifest>, string]>([
    ['more ballots than tokens', { counts: { issued: 22, paper: 0, ballots: 23 } }, 'V6 counts'],
    ['more tokens than people', { roll: { count: 20, seal: 'c'.repeat(64) } }, 'V6 counts'],
    ['other tokens than the log tells of', { counts: { issued: 30, paper: 0, ballots: 23 } }, 'V6 counts'],
    ['a part of a person', { counts: { issued: 25.5, paper: 0, ballots: 23 } }, 'V6 form'],
  ])('of counts that do not add up is found: %s', async (_, change, failure) => {
    expect(failuresIn(await checked(withManifest(change)))).toContain(failure);
  });
});

describe('a receipt', () => {
  const numberOf = ({ key }: BundledBallot) => receiptFrom(sha256(fromBase64url(key)!));

  it('of an earlier version is answered by the later one under the same token', async () => {
    const changed = everyBallot.find(({ seq }) => seq === 1)!;
    const earlier = await receiptOf({ ...changed, ballot: first.ballot.replace('"seq"', '"Seq"'), seq: 0 });
    const [ours, another] = [changed, everyBallot.find(({ seq }) => seq === 0)!].map(numberOf);
    expect(failuresIn(await checked(parts, { receipts: [{ ...earlier, number: ours! }] }))).toEqual([]);
    const stray = await checked(parts, { receipts: [{ ...earlier, number: another! }] });
    expect(failuresIn(stray)).toEqual(['V9 receipt-dropped']);
  });

  it('that the box never signed proves nothing', async () => {
    const receipt = { ...(await receiptOf(first)), seq: 7, number: null };
    expect(failuresIn(await checked(parts, { receipts: [receipt] }))).toEqual(['V9 receipt-false']);
  });
});

describe('a file that is no bundle', () => {
  const lines = linesOf(parts);

  it.each<[string, readonly string[], number]>([
    ['that is empty', [], 1],
    ['without a manifest', lines.slice(1), 1],
    ['with a line spelled otherwise', lines.with(2, lines[2]!.replace('{', '{ ')), 3],
    ['with an entry that was changed', lines.with(1, lines[1]!.replace('"by":"clerk"', '"by":"akim"')), 2],
    ['with an entry after the ballots', [...lines, lines[1]!], lines.length + 1],
    ['with something else in it', [...lines, '7'], lines.length + 1],
  ])('%s is refused at its line', async (_, spoilt, line) => {
    await expect(readBundle(spoilt)).rejects.toMatchObject({ name: 'BadLine', line });
  });

  it('beside a log that was changed says so', async () => {
    const spoilt = (await logLines(log)).with(3, '{}');
    const evidence = await evidenceOfLines(spoilt, election);
    expect(failuresIn(await checked(parts, { log: evidence }))).toEqual(['V11 log-broken']);
  });
});
