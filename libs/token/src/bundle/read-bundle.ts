import { BadLine, canonicalJson, type Json, leafHash, toHex, utf8 } from '@ortaq/log';

import {
  type BundledBallot,
  type BundledEntry,
  type BundledSheet,
  bundleFormat,
  type BundleLine,
  type Manifest,
} from './bundle.ts';

/** A ballot and the number of its line in the file. */
export interface ReadBallot {
  readonly line: number;
  readonly ballot: BundledBallot;
}

/** A sheet of paper and the number of its line in the file. */
export interface ReadSheet {
  readonly line: number;
  readonly sheet: BundledSheet;
}

/** A bundle as it was read: each line in its one spelling, the parts in their order. Nothing in it is verified yet. */
export interface Bundle {
  readonly manifest: Manifest;
  readonly entries: readonly BundledEntry[];
  readonly ballots: readonly ReadBallot[];
  readonly sheets: readonly ReadSheet[];
}

function parsed(text: string, line: number): object {
  try {
    const value = JSON.parse(text) as Json;
    if (typeof value === 'object' && value !== null && canonicalJson(value) === text) return value;
  } catch {
    // Said below: whatever cannot be read is not in the one spelling either.
  }
  throw new BadLine(line, 'not an object in canonical form (RFC 8785)');
}

function manifestIn(text: string): Manifest {
  const value = parsed(text, 1) as { readonly manifest?: Manifest };
  if (value.manifest?.format !== bundleFormat) throw new BadLine(1, `not a manifest of ${bundleFormat}`);
  return value.manifest;
}

function entryIn({ entry, leaf }: Extract<BundleLine, { entry: unknown }>, line: number): BundledEntry {
  if (toHex(leafHash(utf8(canonicalJson(entry as unknown as Json)))) !== leaf)
    throw new BadLine(line, 'the entry does not give its leaf');
  return entry;
}

/** Takes a bundle apart. @throws BadLine at the first line that is not in its form. */
export async function readBundle(lines: AsyncIterable<string> | Iterable<string>): Promise<Bundle> {
  let manifest: Manifest | undefined;
  const entries: BundledEntry[] = [];
  const ballots: ReadBallot[] = [];
  const sheets: ReadSheet[] = [];
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (!manifest) {
      manifest = manifestIn(text);
      continue;
    }
    const said = parsed(text, line) as BundleLine;
    if ('entry' in said && ballots.length + sheets.length === 0) entries.push(entryIn(said, line));
    else if ('ballot' in said && sheets.length === 0) ballots.push({ line, ballot: said.ballot });
    else if ('sheet' in said) sheets.push({ line, sheet: said.sheet });
    else throw new BadLine(line, 'neither an entry nor a ballot in its place');
  }
  if (!manifest) throw new BadLine(1, 'the file is empty');
  return { manifest, entries, ballots, sheets };
}
