import { rule } from '@ortaq/kernel';

import type { CountingRule } from '../cycles/index.ts';
import { SMALLEST_GROUP } from '../voting/smallest-group.ts';

/** Decimal places of an election's amounts, here and in every recount of a file: the fingerprint of a count depends on it. */
export const electionScale = 2;

/** What taking in a published election depends on. */
export interface FileFacts {
  readonly rule: CountingRule | undefined;
  /** Decimal places of the amounts in the file. */
  readonly scale: number;
}

const fact = rule<FileFacts>();

export const importRulesOfFile = [
  fact('tally/rule-unknown', (file) => file.rule !== undefined),
  fact('tally/amounts-too-fine', (file) => file.scale === electionScale),
] as const;

/** Before an election leaves as a file. */
export interface LeavingFacts {
  readonly isCertified: boolean;
  /** An election that was held elsewhere was published there. */
  readonly isHeldHere: boolean;
  readonly ballots: number;
}

const leaving = rule<LeavingFacts>();

export const fileRules = [
  leaving('tally/not-certified', ({ isCertified }) => isCertified),
  leaving('tally/few-ballots', (f) => !f.isCertified || !f.isHeldHere || f.ballots >= SMALLEST_GROUP),
] as const;
