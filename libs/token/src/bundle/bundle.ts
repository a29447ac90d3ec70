import { canonicalJson, type Json } from '@ortaq/log';

import type { Cast } from '../cast.ts';
import type { IssuerJwk } from '../issuer-key.ts';

/** Another spelling or another meaning of a line is another format. */
export const bundleFormat = 'ortaq-bundle-2';

/** A project on the ballot. */
export interface BundledProject {
  /** As ballots name it. */
  readonly id: string;
  readonly number: number;
  /** As the count and the .pb file name it. */
  readonly key: string;
  readonly category: string;
  /** Id of the settlement; null for the whole village. */
  readonly settlement: string | null;
  /** Minor units. */
  readonly cost: string;
}

/** Who stamped the tokens, and where from; without an address it is the house itself. */
export interface BundledIssuer extends IssuerJwk {
  readonly name: string;
  readonly address?: string;
  /** Tokens stamped at that address, as its commission told the log; absent until then. Those of the house stand in the counts. */
  readonly issued?: number;
  /** Ed25519 key by which that house signs what it says of the vote, base64url. */
  readonly key?: string;
  /** Its `Statement` of this vote and this number, signed; base64url. */
  readonly signature?: string;
}

/** What the certified count came to. */
export interface BundledResult {
  /** The frozen rule, with the seed of the lot where it draws one. */
  readonly rule: { readonly [name: string]: Json };
  /** Keys in the order in which they were chosen. */
  readonly winners: readonly string[];
  /** SHA-256 of the trace, hex. */
  readonly fingerprint: string;
}

/** A batch of paper that three people signed for, in its newest version. */
export interface BundledBatch {
  readonly number: number;
  readonly version: number;
  readonly sheets: number;
  /** `paperSeal` over its sheets. */
  readonly seal: string;
}

/** What became of every paper ballot that was given out. */
export interface BundledPaper {
  readonly counted: number;
  readonly aside: number;
  readonly spoiled: number;
  readonly unreturned: number;
  /** `paperSeal` over every sheet that counts; null while batches are still being read. */
  readonly root: string | null;
  readonly batches: readonly BundledBatch[];
}

/** Everything about a vote but its ballots: the first line of a bundle. */
export interface Manifest {
  readonly format: typeof bundleFormat;
  readonly community: { readonly slug: string; readonly kato: string };
  readonly cycle: { readonly id: string; readonly mark: string };
  /** The name that stands in tokens and ballots. */
  readonly election: string;
  /** The frozen terms, word for word: windows, envelope, form of the ballot, rule of the count. */
  readonly terms: { readonly [name: string]: Json };
  /** SHA-256 of the canonical terms, hex. */
  readonly rulesHash: string;
  readonly issuers: readonly BundledIssuer[];
  /** Ed25519 key by which the box signs receipts, base64url. */
  readonly box: string;
  readonly isSingleOperator: boolean;
  readonly projects: readonly BundledProject[];
  /** Root of the roll and the number of people on it, as they were frozen or corrected since. */
  readonly roll: { readonly count: number; readonly seal: string };
  readonly leastPublished: number;
  readonly counts: { readonly issued: number; readonly paper: number; readonly ballots: number };
  /** Null where no paper was given out. */
  readonly paper: BundledPaper | null;
  /** The ballots, or those of one channel, were too few to be published, or paper is still being read. */
  readonly isWithheld: boolean;
  /** Of the RFC 6962 tree over the hashes of the final ballots, hex. */
  readonly root: string;
  /** Earlier versions of a changed ballot are dropped when the box is sealed, and their hashes with them. */
  readonly superseded: 'not-kept';
  /** Null until a count is certified. */
  readonly result: BundledResult | null;
}

/** A final ballot: the last version that lay under its token. */
export interface BundledBallot extends Cast {
  readonly seq: number;
}

/** A sheet of paper that counts. */
export interface BundledSheet {
  /** Number of its batch; null where batches are joined because they are too small to be told apart. */
  readonly batch: number | null;
  readonly text: string;
}

/** An entry of the public log as it stands there. */
export interface BundledEntry {
  readonly act: string;
  readonly at: string;
  /** Code of the place whose log it is. */
  readonly place: string | null;
  readonly seq: number;
  readonly what: { readonly [name: string]: Json };
}

export type BundleLine =
  | { readonly manifest: Manifest }
  | { readonly entry: BundledEntry; readonly leaf: string }
  | { readonly ballot: BundledBallot }
  | { readonly sheet: BundledSheet };

/** The acts of a vote whose entries a bundle quotes, all of them, in the order of the log. */
export const quotedActs = [
  'cycles.publishCycle',
  'voting.confirmRoll',
  'voting.freezeRoll',
  'voting.confirmRollCorrection',
  'cycles.publishBallot',
  'voting.sealBox',
  'voting.tellIssued',
  'voting.openBatch',
  'voting.reopenBatch',
  'voting.signBatch',
  'voting.setBatchAside',
  'tally.beginCount',
  'tally.certifyCount',
] as const;

export type QuotedAct = (typeof quotedActs)[number];

/** One line in its one spelling (RFC 8785), ended. */
export const bundleLine = (line: BundleLine): string => `${canonicalJson(line as unknown as Json)}\n`;

/** The last entry of an act. */
export const entryOf = (entries: readonly BundledEntry[], act: QuotedAct): BundledEntry | undefined =>
  entries.findLast((each) => each.act === act);

/** The entry by which the roll was frozen: by the clock, or by its confirmation where the terms name no hour. */
export const freezeIn = (entries: readonly BundledEntry[]): BundledEntry | undefined =>
  entryOf(entries, 'voting.freezeRoll') ?? entryOf(entries, 'voting.confirmRoll');

interface Sealed {
  readonly root?: Json;
  readonly ballots?: Json;
}

/** What the log was told when the box was sealed, by the clock or by whoever began to count. */
export function sealedIn(entries: readonly BundledEntry[]): Sealed | undefined {
  const begun = entries.find(({ act, what }) => act === 'tally.beginCount' && what['sealed'] !== undefined);
  return entryOf(entries, 'voting.sealBox')?.what ?? (begun?.what['sealed'] as Sealed | undefined);
}
