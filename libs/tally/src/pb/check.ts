import { checkFields } from './check-fields.ts';
import { checkOutcome } from './check-outcome.ts';
import { checkVotes } from './check-votes.ts';
import { Findings, type Problem } from './problem.ts';
import { parsePb, type PbOptions } from './read.ts';

/** Everything the reader finds wrong, and what the official Pabulib checker would: fields, counts, limits of ballots, outcome. */
export const checkPb = (input: string | Uint8Array, options: PbOptions = {}): readonly Problem[] => {
  const reading = parsePb(input, options);
  if (!reading.ok) return reading.problems;
  const findings = new Findings(options.file);
  const checked = { reading, findings, metaLine: (key: string) => reading.lines.meta.get(key) ?? 0 };
  checkFields(checked);
  checkVotes(checked);
  checkOutcome(checked);
  return [...reading.problems, ...findings.problems].sort((a, b) => a.line - b.line);
};
