import { rule } from '@ortaq/kernel';

import type { CountingRule } from '../cycles/index.ts';

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
export const fileRules = [
  rule<{ readonly isCertified: boolean }>()('tally/not-certified', ({ isCertified }) => isCertified),
] as const;
