import type { Election } from '../election/election.ts';
import type { Rule } from '../rules/rule.ts';
import { checkFields } from './check-fields.ts';
import { checkOutcome } from './check-outcome.ts';
import { checkRecount } from './check-recount.ts';
import { checkVotes } from './check-votes.ts';
import { Findings, type Problem } from './problem.ts';
import { parsePb, type PbOptions } from './read.ts';

export interface CheckOptions extends PbOptions {
  /** The rule that the file names; with it the column `selected` is held against a count. */
  readonly ruleOf?: (election: Election) => Rule | undefined;
}

/** What the reader forgives and the official checker does not. */
const unforgiven: ReadonlySet<Problem['rule']> = new Set(['pb/stray-space', 'pb/space-in-list', 'pb/comma-in-number']);

/** Everything the reader finds wrong, and what the official Pabulib checker would: fields, counts, limits of ballots, outcome. */
export const checkPb = (input: string | Uint8Array, options: CheckOptions = {}): readonly Problem[] => {
  const reading = parsePb(input, { ...options, acceptCommas: true });
  const found = reading.problems.map((problem) =>
    unforgiven.has(problem.rule) ? { ...problem, level: 'error' as const } : problem,
  );
  if (!reading.ok) return found;
  const findings = new Findings(options.file);
  const checked = { reading, findings, metaLine: (key: string) => reading.lines.meta.get(key) ?? 0 };
  checkFields(checked);
  checkVotes(checked);
  checkOutcome(checked);
  if (options.ruleOf) checkRecount(checked, options.ruleOf(reading.election));
  return [...found, ...findings.problems].sort((a, b) => a.line - b.line);
};
