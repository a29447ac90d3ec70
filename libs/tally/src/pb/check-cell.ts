import { commaAsPoint, parseDecimal } from './decimal.ts';
import type { Kind } from './fields.ts';
import type { Findings, Problem } from './problem.ts';

interface Cell {
  readonly line: number;
  readonly text: string;
}

/** Lists are separated by commas and nothing else. */
export const hasSpaceInList = (text: string): boolean => /\s,|,\s/.test(text);

/** Reports a cell that is not of its kind; the checker wants whole numbers whole and knows no decimal comma. */
export const checkCell = (findings: Findings, kind: Kind, { line, text }: Cell): void => {
  const breach = breachOf(kind, text);
  if (breach) findings.error(breach, line, text);
};

const breachOf = (kind: Kind, text: string): Problem['rule'] | null => {
  if (kind === 'text') return null;
  if (kind === 'list') return hasSpaceInList(text) ? 'pb/space-in-list' : null;
  if (kind === 'whole' || kind === 'number') return numberBreach(kind, text);
  return kind[0].test(text) ? null : kind[1];
};

const numberBreach = (kind: 'whole' | 'number', text: string): Problem['rule'] | null => {
  const decimal = parseDecimal(text);
  if (decimal) return kind === 'whole' && decimal.scale > 0 ? 'pb/not-a-number' : null;
  return parseDecimal(commaAsPoint(text) ?? '') ? 'pb/comma-in-number' : 'pb/not-a-number';
};
