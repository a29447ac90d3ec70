import type { Findings } from './problem.ts';
import type { PbReading } from './read.ts';

/** A read file and the place to report to. */
export interface Checked {
  readonly reading: Extract<PbReading, { ok: true }>;
  readonly findings: Findings;
  /** Line of a META key, or of the section when the key is missing. */
  readonly metaLine: (key: string) => number;
}
