import { paperSeal } from '../paper.ts';
import { anElection } from '../testing/a-bundle.ts';
import { council } from '../testing/houses.ts';
import { aSheet, byHashOfText } from '../testing/a-pile.ts';
import { checking, failuresIn, statesOf } from '../testing/checking.ts';
import { type BundledBatch, type BundledEntry, type BundledPaper, type BundledSheet, quotedActs } from './bundle.ts';

const election = await anElection(21, [council], [25, 25, 25, 5]);
const { parts, log } = election;
const { checked, evidenceOf, withManifest } = checking(election);
const [project] = parts.manifest.projects.map(({ id }) => id);
const paper = parts.manifest.paper!;

const withSheets = (sheets: readonly BundledSheet[]) => ({ ...parts, sheets: [...sheets].sort(byHashOfText) });
const withPaper = (change: Partial<BundledPaper>) => withManifest({ paper: { ...paper, ...change } });
const quoted = (entries: readonly BundledEntry[]) =>
  entries.filter(({ act }) => (quotedActs as readonly string[]).includes(act));

/** Everything that somebody can rewrite who holds the file but not the log: sheets, batches, root. */
function rewritten(sheets: readonly BundledSheet[]) {
  const { manifest } = withPaper({
    root: paperSeal(sheets.map(({ text }) => text)),
    batches: paper.batches.map((batch) => {
      const texts = sheets.filter((sheet) => sheet.batch === batch.number).map(({ text }) => text);
      return texts.length > 0 ? { ...batch, seal: paperSeal(texts) } : batch;
    }),
  });
  return { ...withSheets(sheets), manifest };
}

describe('the bundle of a vote with paper', () => {
  it('passes every check, with paper counted beside the tokens', async () => {
    const all = await checked(parts);
    expect(failuresIn(all)).toEqual([]);
    expect(statesOf(all)).toMatchObject({ V1: 'ok', V5: 'ok', V6: 'ok', V7: 'ok', V8: 'ok', V11: 'ok' });
  });

  it('names a batch only where it is large: the small one and another have no number', () => {
    expect(new Set(parts.sheets.map(({ batch }) => batch)).size).toBe(3);
    expect(parts.sheets.filter(({ batch }) => batch === null)).toHaveLength(30);
  });

  it.each<[string, number, readonly number[]]>([
    ['a handful of paper', 30, [7]],
    ['a handful of tokens beside much paper', 5, [25]],
  ])('carries no ballot at all with %s: one channel is the totals without the other', async (_, voters, piles) => {
    const few = await anElection(voters, [council], piles);
    expect([few.parts.ballots, few.parts.sheets]).toEqual([[], []]);
    const all = await checking(few).checked(few.parts);
    expect(failuresIn(all)).toEqual([]);
    expect(statesOf(all)).toMatchObject({ V1: 'ok', V5: 'absent', V6: 'ok', V7: 'absent', V8: 'absent' });
    const open = { ...few.parts, manifest: { ...few.parts.manifest, isWithheld: false } };
    expect(failuresIn(await checking(few).checked(open))).toContain('V1 form');
  });
});

describe('a fault planted in paper', () => {
  const [first, ...others] = parts.sheets;
  const added = { batch: first!.batch, text: aSheet([project!], 'stuffed') };

  it('of a sheet that was added is found by the counts and the seal', async () => {
    expect(failuresIn(await checked(withSheets([...parts.sheets, added])))).toContain('V7 counts');
  });

  it('of a sheet that was dropped is found', async () => {
    expect(failuresIn(await checked(withSheets(others)))).toContain('V7 counts');
  });

  it('of a sheet that was changed is found by the root', async () => {
    expect(failuresIn(await checked(withSheets([...others, added])))).toEqual(expect.arrayContaining(['V7 root']));
  });

  it('of a sheet that was changed, with seal and root to match, is found by what three people signed', async () => {
    const spoilt = parts.sheets.find(({ batch }) => batch === 1 || batch === 2 || batch === 3)!;
    const sheets = parts.sheets.map((sheet) =>
      sheet === spoilt ? { ...sheet, text: aSheet([project!], 'other') } : sheet,
    );
    const failures = failuresIn(await checked(rewritten(sheets)));
    expect(failures).toContain('V7 not-as-logged');
  });

  it('of a batch seal that was rewritten is found', async () => {
    const batches = paper.batches.with(0, { ...paper.batches[0]!, seal: 'a'.repeat(64) });
    expect(failuresIn(await checked(withPaper({ batches })))).toEqual(['V7 unsigned']);
  });

  it.each<[string, (entries: readonly BundledEntry[]) => BundledEntry[]]>([
    ['was signed by two', (all) => all.filter(({ act, what }) => act !== 'voting.signBatch' || what['place'] !== 3)],
    [
      'was reopened afterwards',
      (all) =>
        all.toSpliced(-2, 0, {
          ...all.find(({ act }) => act === 'voting.openBatch')!,
          act: 'voting.reopenBatch',
          what: { cycle: parts.manifest.cycle.id, batch: 1, version: 2, sheets: 25, reason: 'again' },
        }),
    ],
  ])('of a batch that %s is found', async (_, change) => {
    const whole = change(log).map((entry, seq) => ({ ...entry, seq }));
    const all = await checked({ ...parts, entries: quoted(whole) }, { log: await evidenceOf(whole) });
    expect(failuresIn(all)).toEqual(['V7 unsigned']);
  });

  it('of a batch that was left out is found', async () => {
    const batches: readonly BundledBatch[] = paper.batches.slice(1);
    expect(failuresIn(await checked(withPaper({ batches })))).toContain('V7 unsigned');
  });

  it('of sheets in the order of a pile is found: it could tell who came when', async () => {
    expect(failuresIn(await checked({ ...parts, sheets: parts.sheets.toReversed() }))).toContain('V7 order');
  });

  it('of sheets that name a small batch is found', async () => {
    const sheets = parts.sheets.map((sheet) => ({ ...sheet, batch: sheet.batch ?? 4 }));
    expect(failuresIn(await checked({ ...parts, sheets }))).toContain('V7 form');
  });

  it('of a sheet of another vote, or against the rules, is found', async () => {
    const stranger = first!.text.replace('2027', '2026');
    const twice = aSheet([project!, project!], 'twice');
    for (const [text, why] of [
      [stranger, 'V7 other-election'],
      [twice, 'V7 choices'],
    ] as const)
      expect(failuresIn(await checked(withSheets([...others, { ...first!, text }])))).toContain(why);
  });

  it.each<[string, Partial<BundledPaper>]>([
    ['sheets ≤ paper', { counted: 90 }],
    ['paper = counted + aside + spoiled + unreturned', { unreturned: 0 }],
  ])('of an account that does not add up is found: %s', async (what, change) => {
    const all = await checked(withPaper(change));
    expect(all).toContainEqual({ check: 'V6', state: 'failed', why: 'counts', what });
  });

  it('of other paper than the log tells of is found', async () => {
    const counts = { ...parts.manifest.counts, paper: 82 };
    const all = await checked(withManifest({ counts, paper: { ...paper, unreturned: 2 } }));
    expect(failuresIn(all)).toEqual(expect.arrayContaining(['V6 counts', 'V7 not-as-logged']));
  });

  it('of paper that is hidden is found', async () => {
    expect(failuresIn(await checked(withManifest({ paper: null })))).toContain('V7 form');
    const none = withManifest({ paper: null, counts: { ...parts.manifest.counts, paper: 0 } });
    expect(failuresIn(await checked(none))).toEqual(expect.arrayContaining(['V6 counts', 'V7 counts']));
  });
});
