import type { VoteType } from '../election/election.ts';
import { commaAsPoint, type Decimal, parseDecimal } from './decimal.ts';
import type { Findings } from './problem.ts';
import type { Section } from './sections.ts';

/** What the META section says, with the line of every key. */
export interface Meta {
  readonly values: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<string, number>;
  readonly voteType: VoteType;
  readonly budget: Decimal;
}

export interface NumberReading {
  readonly findings: Findings;
  /** Reads `1234,5` as `1234.5` with a warning, as older files need; otherwise a comma is an error. */
  readonly acceptCommas: boolean;
}

const voteTypes: readonly VoteType[] = ['approval', 'choose-1', 'cumulative', 'scoring', 'ordinal'];

export const readMeta = (section: Section, reading: NumberReading): Meta | null => {
  const { findings } = reading;
  const columns = section.columns.join(';');
  if (columns !== 'key;value') findings.error('pb/meta-header', section.line + 1, columns);
  const { values, lines } = readPairs(section, findings);
  const lineOf = (key: string) => lines.get(key) ?? section.line;
  const voteType = voteTypes.find((type) => type === values.get('vote_type'));
  if (!voteType) findings.error('pb/vote-type-unknown', lineOf('vote_type'), values.get('vote_type'));
  const budget = readAmount(values.get('budget') ?? '', lineOf('budget'), reading);
  if (!voteType || !budget) return null;
  if (budget.units <= 0n) findings.error('pb/budget-not-positive', lineOf('budget'), values.get('budget'));
  return { values, lines, voteType, budget };
};

const readPairs = ({ rows }: Section, findings: Findings): Pick<Meta, 'values' | 'lines'> => {
  const values = new Map<string, string>();
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const [key = '', value = ''] = cells;
    if (values.has(key)) findings.error('pb/key-repeated', line, key);
    values.set(key, value);
    lines.set(key, line);
  }
  return { values, lines };
};

/** An exact amount; null and a finding when the text is no plain number. */
export const readAmount = (text: string, line: number, { findings, acceptCommas }: NumberReading): Decimal | null => {
  const plain = parseDecimal(text);
  if (plain) return plain;
  const pointed = parseDecimal(commaAsPoint(text) ?? '');
  if (!pointed) findings.error('pb/not-a-number', line, text);
  else if (acceptCommas) findings.warning('pb/comma-in-number', line, text);
  else findings.error('pb/comma-in-number', line, text);
  return acceptCommas ? pointed : null;
};
