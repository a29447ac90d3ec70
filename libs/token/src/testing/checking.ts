import type { BundledEntry } from '../bundle/bundle.ts';
import { type Beside, checkBundle, type Checked } from '../bundle/check-bundle.ts';
import { evidenceIn } from '../bundle/log-evidence.ts';
import { readBundle } from '../bundle/read-bundle.ts';
import { type anElection, linesOf, logLines } from './a-bundle.ts';

type Election = Awaited<ReturnType<typeof anElection>>;
type Parts = Election['parts'];

async function* each(lines: readonly string[]) {
  yield* lines;
}

/** What these lines are as an exported log. */
export const evidenceOfLines = (lines: readonly string[], { parts }: Election) =>
  evidenceIn(each(lines), parts.manifest.cycle.id);

/** Ways to spoil an election, and to check what came of it. */
export const checking = (election: Election) => {
  const { parts, log } = election;
  const evidenceOf = async (entries: readonly BundledEntry[]) => evidenceOfLines(await logLines(entries), election);
  return {
    evidenceOf,

    /** Every check of a bundle with these parts, beside its own log unless told otherwise. */
    async checked(of: Parts, beside: Partial<Beside> = {}): Promise<Checked[]> {
      const bundle = await readBundle(linesOf(of));
      const all: Checked[] = [];
      for await (const one of checkBundle(bundle, { log: await evidenceOf(log), receipts: [], ...beside }))
        all.push(one);
      return all;
    },

    withManifest: (change: Partial<Parts['manifest']>): Parts => ({
      ...parts,
      manifest: { ...parts.manifest, ...change },
    }),

    withBallots: (ballots: Parts['ballots']): Parts => ({ ...parts, ballots: [...ballots].sort(election.byHash) }),

    /** The log with something else told by an act. */
    toldOf: (act: string, what: object): BundledEntry[] =>
      log.map((entry) =>
        entry.act === act ? ({ ...entry, what: { ...entry.what, ...what } } as BundledEntry) : entry,
      ),
  };
};

export const failuresIn = (all: readonly Checked[]): string[] =>
  all.flatMap((one) => (one.state === 'failed' ? [`${one.check} ${one.why}`] : []));

export const statesOf = (all: readonly Checked[]) => Object.fromEntries(all.map(({ check, state }) => [check, state]));
