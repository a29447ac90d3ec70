import { countingPresets } from '@ortaq/domain/cycles';
import { SMALLEST_GROUP } from '@ortaq/domain/voting';
import {
  algorithms,
  append,
  canonicalJson,
  emptyEdge,
  formatVerifierKey,
  type Json,
  leafHash,
  privateKeyOf,
  publicKeyOf,
  rootOf,
  rootOfEdge,
  sha256,
  signCheckpoint,
  signerFrom,
  toHex,
  utf8,
} from '@ortaq/log';
import { commitToSeed, count, type Rule } from '@ortaq/tally';
import { createHash } from 'node:crypto';

import { ballotHash } from '../ballot.ts';
import { toBase64url } from '../base64url.ts';
import {
  type BundledBallot,
  type BundledEntry,
  bundleFormat,
  type BundledIssuer,
  type BundledSheet,
  type Manifest,
  quotedActs,
} from '../bundle/bundle.ts';
import { electionIn } from '../bundle/check-count.ts';
import { mustWithhold } from '../bundle/check-paper.ts';
import { castOf } from '../cast.ts';
import { isSingleOperator, type IssuerKey, issuerKeyFrom } from '../issuer-key.ts';
import { blindSign } from '../issuer/index.ts';
import { signReceipt } from '../receipt.ts';
import { newSeed } from '../seed.ts';
import { requestToken } from '../token.ts';
import { actsOfBatches, aPaperChannel } from './a-pile.ts';
import { council, saidBy, type Stamper } from './houses.ts';

const boxKey = await privateKeyOf(newSeed());
const lot = 'ab'.repeat(32);
const cycle = '019a0000-0000-7000-8000-0000000000c1';

const projects = [7, 12, 15].map((number, at) => ({
  id: `019a0000-0000-7000-8000-00000000000${at}`,
  number,
  key: String(number),
  category: 'roads',
  settlement: null,
  cost: String([300, 200, 150][at]),
}));

const terms = {
  mark: '2027',
  fiscalYear: 2027,
  title: { kk: 'Trial', ru: 'Trial', en: 'Trial' },
  envelope: '400',
  submissionOpensAt: '2027-01-01T00:00:00.000Z',
  submissionClosesAt: '2027-02-01T00:00:00.000Z',
  votingOpensAt: '2027-03-01T00:00:00.000Z',
  votingClosesAt: '2027-03-08T00:00:00.000Z',
  rules: {
    ballot: { type: 'approval', least: 1, most: null, points: null, withinEnvelope: false },
    count: countingPresets['equal-shares'] as unknown as Json,
    seedCommitment: commitToSeed(lot),
  },
};

const hashed = (value: Json): string => toHex(sha256(utf8(canonicalJson(value))));

export interface Voted {
  readonly choices: readonly number[];
  readonly seq?: number;
  readonly election?: string;
  readonly by?: readonly Stamper[];
}

/** A voter of the trial election: what their device casts, through the client half and the issuer's. */
export async function aBallot({
  choices,
  seq = 0,
  election = 'aqbulaq/2027',
  by = [council],
}: Voted): Promise<BundledBallot> {
  const seed = newSeed();
  const request = await requestToken(seed, {
    id: election,
    issuers: by.map(({ told }) => issuerKeyFrom(told) as IssuerKey),
  });
  const token = await request.finish(request.blinded.map((each, at) => blindSign(by[at]!.key, each)));
  const nonce = createHash('md5').update(seed).digest('hex');
  const said = { election, seq, choices: choices.map((at) => projects[at]!.id).sort(), nonce };
  return { ...(await castOf(seed, token!, said)), seq };
}

/** The receipt that the box gave for a ballot. */
export async function receiptOf({ ballot, seq }: BundledBallot, election = 'aqbulaq/2027') {
  const hash = ballotHash(ballot);
  const signature = toBase64url(await signReceipt(boxKey, { election, hash, seq }));
  return { hash: toBase64url(hash), seq, signature };
}

const byHash = (one: BundledBallot, other: BundledBallot): number =>
  toHex(ballotHash(one.ballot)) < toHex(ballotHash(other.ballot)) ? -1 : 1;

const rootOfBallots = (ballots: readonly BundledBallot[]): string =>
  toHex(rootOf(ballots.map(({ ballot }) => leafHash(ballotHash(ballot)))));

type Channel = ReturnType<typeof aPaperChannel>;

async function manifestOf(
  ballots: readonly BundledBallot[],
  { by, channel }: { readonly by: readonly Stamper[]; readonly channel: Channel | null },
): Promise<Manifest> {
  const counts = { issued: ballots.length + 2, paper: channel?.given ?? 0, ballots: ballots.length };
  const paper = channel?.paper ?? null;
  const manifest: Manifest = {
    format: bundleFormat,
    community: { slug: 'aqbulaq', kato: '991230000' },
    cycle: { id: cycle, mark: '2027' },
    election: 'aqbulaq/2027',
    terms,
    rulesHash: hashed(terms),
    issuers: by.map(({ told }) => ({ ...told, ...(told.address && { issued: ballots.length + 1 }) })),
    box: toBase64url(await publicKeyOf(boxKey)),
    isSingleOperator: isSingleOperator(by.map(({ told }) => told)),
    projects,
    roll: { count: 40 + counts.paper, seal: 'c'.repeat(64) },
    leastPublished: SMALLEST_GROUP,
    counts,
    paper,
    isWithheld: mustWithhold({ counts, paper }),
    root: rootOfBallots(ballots),
    superseded: 'not-kept',
    result: null,
  };
  return saidBy(manifest, by);
}

type Parts = { manifest: Manifest; entries: BundledEntry[]; ballots: BundledBallot[]; sheets: BundledSheet[] };

function withResult(manifest: Manifest, ballots: readonly BundledBallot[], keyed: readonly BundledSheet[]): Manifest {
  const frozen = countingPresets['equal-shares'];
  const rule = { ...frozen, ties: { ...frozen.ties, seed: lot } };
  const read = ballots.map((ballot, at) => ({ line: at + 1, ballot }));
  const sheets = keyed.map((sheet, at) => ({ line: at + 1, sheet }));
  const election = electionIn({ manifest, entries: [], ballots: read, sheets });
  const { winners, fingerprint } = count(election, rule as unknown as Rule);
  return { ...manifest, result: { rule: rule as never, winners, fingerprint } };
}

const entry = (act: string, day: string, what: object) => ({
  act,
  at: `2027-${day}T10:00:00.000Z`,
  by: 'clerk',
  place: '991230000',
  what: { cycle, ...what },
});

/** An issuer as the log names it when the roll is confirmed. */
const pinned = ({ issued: _, signature: _signed, ...issuer }: BundledIssuer) => ({
  ...issuer,
  hash: hashed({ n: issuer.n, e: issuer.e }),
});

function actsOf({ terms: rules, rulesHash, roll, box, root, counts, paper, result, issuers }: Manifest) {
  const { batches: _, ...account } = paper ?? { batches: [] };
  const told = paper && { paper: { given: counts.paper, ...account } };
  return [
    entry('cycles.publishCycle', '01-01', { terms: rules, rulesHash }),
    entry('voting.freezeRoll', '02-20', { ...roll, box, issuers: issuers.map(pinned) }),
    entry('cycles.publishBallot', '02-21', { projects }),
    ...Array.from({ length: counts.issued }, () => entry('voting.takeToken', '03-02', {})),
    ...Array.from({ length: counts.paper }, () => entry('voting.givePaper', '03-02', {})),
    entry('voting.sealBox', '03-08', { root, ballots: counts.ballots }),
    ...issuers
      .filter(({ issued }) => issued !== undefined)
      .map(({ name, issued }) => entry('voting.tellIssued', '03-08', { issuer: name, issued })),
    ...(paper ? actsOfBatches(paper).map(({ act, what }) => entry(act, '03-08', what)) : []),
    entry('tally.beginCount', '03-09', { seed: lot, ...told }),
    entry('tally.certifyCount', '03-09', { fingerprint: result!.fingerprint }),
  ].map((each, seq) => ({ ...each, seq }) as unknown as BundledEntry);
}

const isQuoted = ({ act }: BundledEntry): boolean => (quotedActs as readonly string[]).includes(act);

/** A small election that was held, sealed, counted and certified as the product does it, with its whole public log; `piles` are batches of paper. */
export async function anElection(voters: number, by: readonly Stamper[] = [council], piles: readonly number[] = []) {
  const cast = Array.from({ length: voters }, (_, at) =>
    aBallot({ choices: at % 3 === 0 ? [0, 2] : [at % 3], seq: at % 2, by }),
  );
  const ballots = (await Promise.all(cast)).sort(byHash);
  const named = projects.map(({ id }) => id);
  const channel = piles.length > 0 ? aPaperChannel(piles, named) : null;
  const sheets = channel?.sheets ?? [];
  const manifest = withResult(await manifestOf(ballots, { by, channel }), ballots, sheets);
  const log = actsOf(manifest);
  const published = manifest.isWithheld ? { ballots: [], sheets: [] } : { ballots, sheets };
  return {
    parts: { manifest, entries: log.filter(isQuoted), ...published } satisfies Parts,
    everyBallot: ballots,
    log,
    byHash,
    rootOfBallots,
  };
}

const leafOf = (said: BundledEntry) => leafHash(utf8(canonicalJson(said as unknown as Json)));

/** The lines of a bundle with these parts, each spelled as it has to be. */
export const linesOf = ({ manifest, entries, ballots, sheets }: Parts): string[] =>
  [
    { manifest },
    ...entries.map((said) => ({ entry: said, leaf: toHex(leafOf(said)) })),
    ...ballots.map((ballot) => ({ ballot })),
    ...sheets.map((sheet) => ({ sheet })),
  ].map((line) => canonicalJson(line as unknown as Json));

/** An exported log of these entries, signed by a key made for it. */
export async function logLines(log: readonly BundledEntry[]): Promise<string[]> {
  const origin = 'local/aqbulaq';
  const signer = await signerFrom({ name: origin, algorithm: algorithms.log, seed: newSeed() });
  const edge = log.reduce((grown, said) => append(grown, leafOf(said)).edge, emptyEdge);
  const [size, root] = [log.length, rootOfEdge(edge)];
  const checkpoint = await signCheckpoint({ origin, size, root }, signer);
  const head = { size, root: toHex(root), origin, key: formatVerifierKey(signer.key), checkpoint };
  return [
    canonicalJson({ head }),
    ...log.map((said) => canonicalJson({ entry: said, leaf: toHex(leafOf(said)) } as unknown as Json)),
  ];
}
