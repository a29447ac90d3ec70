import type { CycleId } from '@ortaq/domain/cycles';
import { SMALLEST_GROUP } from '@ortaq/domain/voting';
import {
  type BundledEntry,
  bundleFormat,
  type BundledResult,
  type Manifest,
  mustWithhold,
  quotedActs,
  sealedIn,
} from '@ortaq/token/bundle';
import { isSingleOperator } from '@ortaq/token';
import type { EntityManager } from 'typeorm';

import { termsOf } from '../cycles/cycles.queries.ts';
import { projectsOnBallot } from '../cycles/progress.store.ts';
import type { Looking, Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';
import { standingRoll } from '../voting/frozen-roll.queries.ts';
import { type Issuer, issuerElsewhere } from '../voting/issuers.store.ts';
import { knownPoll } from '../voting/poll.queries.ts';
import { bundledPaper } from './bundled-paper.queries.ts';
import { winnersOf } from './results.queries.ts';

type OfCycle = { readonly cycle: CycleId };

/** A bundle without its ballots, and without the key of the box, which is not in the database. */
export interface BundleGround {
  readonly manifest: Omit<Manifest, 'box'>;
  /** Lines of the log as they stand there. */
  readonly entries: readonly string[];
}

interface Numbers {
  readonly roll: { readonly count: number; readonly seal: string };
  readonly counts: Manifest['counts'];
}

/** Everything that is known of a vote whose box is sealed; before that there is no bundle. */
export const bundleGround: Query<OfCycle, BundleGround> = async (looking) => {
  const { cycle, election, issuers } = await knownPoll(looking);
  const { manager, community } = looking;
  const entries = await entriesOf(manager, cycle.id);
  const sealed = found(sealedIn(entries.map(({ body }) => JSON.parse(body) as BundledEntry)));
  const { roll, counts } = await numbersOf(manager, cycle.id);
  const paper = await bundledPaper(manager, cycle.id);
  const manifest = {
    format: bundleFormat,
    community: { slug: community!.slug, kato: community!.kato },
    cycle: { id: cycle.id, mark: cycle.mark },
    election,
    terms: JSON.parse(termsOf(cycle)) as Manifest['terms'],
    rulesHash: cycle.rulesHash!,
    issuers: await bundledIssuers(manager, { cycle: cycle.id, issuers }),
    isSingleOperator: isSingleOperator(issuers),
    ...(await projectsOnBallot(manager, cycle.id)),
    roll,
    leastPublished: SMALLEST_GROUP,
    counts,
    paper,
    isWithheld: mustWithhold({ counts, paper }),
    root: String(sealed.root),
    superseded: 'not-kept',
    result: await resultOf(looking),
  } as const;
  return { manifest, entries: entries.map(({ body, leaf }) => `{"entry":${body},"leaf":"${leaf}"}\n`) };
};

/** The issuers of a vote, and how many tokens were stamped in another house, where its commission told it. */
async function bundledIssuers(
  manager: EntityManager,
  { cycle, issuers }: { readonly cycle: CycleId; readonly issuers: readonly Issuer[] },
): Promise<Manifest['issuers']> {
  const elsewhere = await issuerElsewhere(manager, cycle);
  const { issued = null, signature = null } = elsewhere ?? {};
  return issuers.map(({ name, n, e, address, key }) => ({
    ...{ name, n, e },
    ...(address !== null && { address }),
    ...(key !== null && { key }),
    ...(address !== null && issued !== null && { issued }),
    ...(address !== null && signature !== null && { signature }),
  }));
}

const entriesOf = (manager: EntityManager, cycle: CycleId) =>
  manager.query<{ body: string; leaf: string }[]>(
    `select body, leaf from audit.entry where act = any ($2) and body::jsonb -> 'what' ->> 'cycle' = $1 order by seq`,
    [cycle, quotedActs],
  );

async function numbersOf(manager: EntityManager, cycle: CycleId): Promise<Numbers> {
  const [counts] = await manager.query<Numbers['counts'][]>(
    `select (select count(*) filter (where channel = 'online') from voting.issuance where cycle_id = $1)::int as issued,
            (select count(*) filter (where channel = 'paper') from voting.issuance where cycle_id = $1)::int as paper,
            (select count(*) from voting.final_ballot where cycle_id = $1)::int as ballots`,
    [cycle],
  );
  const { count, seal } = found(await standingRoll(manager, cycle));
  return { roll: { count, seal }, counts: counts! };
}

/** The certified count; null while there is none. */
async function resultOf(looking: Looking<OfCycle>): Promise<BundledResult | null> {
  const [run] = await looking.manager.query<Pick<BundledResult, 'rule' | 'fingerprint'>[]>(
    'select rule, fingerprint from tally.certified where cycle_id = $1',
    [looking.input.cycle],
  );
  return run ? { ...run, winners: await winnersOf(looking) } : null;
}

/** A final ballot as it lies in the sealed box. */
export interface FinalRow {
  readonly token: Buffer;
  readonly seq: number;
  readonly record: string;
  readonly prefix: Buffer;
  readonly stamps: readonly Buffer[];
  readonly signature: Buffer;
  readonly hash: Buffer;
}

const beginning = { hash: Buffer.alloc(0), token: Buffer.alloc(0) };

/** Some final ballots in the order of hashes, behind the one named. */
export const finalBallots = (
  manager: EntityManager,
  cycle: CycleId,
  { after = beginning, most }: { readonly after?: Pick<FinalRow, 'hash' | 'token'> | undefined; readonly most: number },
): Promise<FinalRow[]> =>
  manager.query<FinalRow[]>(
    `select token, seq, record, prefix, stamps, signature, hash from voting.final_ballot
     where cycle_id = $1 and (hash, token) > ($2, $3) order by hash, token limit $4`,
    [cycle, after.hash, after.token, most],
  );
