import { BadLine, canonicalJson, checkLog, type Expected, type Json } from '@ortaq/log';

import { type BundledEntry, quotedActs } from './bundle.ts';
import { absent, failed, type Finding, ok } from './finding.ts';
import type { Bundle } from './read-bundle.ts';

/** What an exported log says of a vote, or the first line at which it is no log. */
export type LogEvidence =
  | { readonly entries: readonly BundledEntry[]; readonly tokens: number; readonly papers: number }
  | { readonly broken: number; readonly why: string };

const acts: ReadonlySet<string> = new Set(quotedActs);

/** Reads an exported log to its end and keeps what belongs to the cycle. */
export async function evidenceIn(
  lines: AsyncIterable<string>,
  cycle: string,
  expected: Omit<Expected, 'hear'> = {},
): Promise<LogEvidence> {
  const entries: BundledEntry[] = [];
  let tokens = 0;
  let papers = 0;
  const hear = (json: Json): void => {
    const entry = json as unknown as BundledEntry;
    if (entry.what?.['cycle'] !== cycle) return;
    if (entry.act === 'voting.takeToken') tokens += 1;
    if (entry.act === 'voting.givePaper') papers += 1;
    if (acts.has(entry.act)) entries.push(entry);
  };
  try {
    await checkLog(lines, { ...expected, hear });
    return { entries, tokens, papers };
  } catch (error) {
    if (error instanceof BadLine) return { broken: error.line, why: error.message };
    throw error;
  }
}

/** V11: the log holds together, and says of this vote what the bundle quotes, no more and no less. */
export function checkLogAgrees({ entries }: Bundle, log: LogEvidence | null): Finding {
  if (!log) return absent('no-log');
  if ('broken' in log) return failed('log-broken', { line: log.broken, what: log.why });
  const spelled = (all: readonly BundledEntry[]) => all.map((each) => canonicalJson(each as unknown as Json));
  const [quoted, standing] = [spelled(entries), spelled(log.entries)];
  const at = Array.from({ length: Math.max(quoted.length, standing.length) }).findIndex(
    (_, place) => quoted[place] !== standing[place],
  );
  if (at === -1) return ok;
  return failed('log-differs', { what: (log.entries[at] ?? entries[at])!.act });
}
