import {
  type Election,
  formatDecimal,
  type PbReading,
  type Problem,
  ruleOfRun,
  type TieName,
  tieNameOf,
  tiesOfRun,
  winnersOf,
} from '@ortaq/tally';

/** Which runs are asked for, and how ties are broken in those that bring no order of their own. */
export interface Comparison {
  readonly ids: readonly string[];
  readonly ties: TieName;
}

/** What one rule gave: ids in the order of selection, the cost in units of the currency. */
export interface ComparedRun {
  readonly id: string;
  readonly ties: TieName;
  readonly winners: readonly string[];
  readonly totalCost: string;
}

/** One line of a comparison: a file and what came of it. */
export type ComparedLine =
  | { readonly file: string; readonly runs: readonly ComparedRun[] }
  | { readonly file: string; readonly problems: readonly Omit<Problem, 'level' | 'file'>[] };

/** Counts one election by every rule that was asked for and fits its ballots. */
export const comparedRuns = (election: Election, { ids, ties }: Comparison): ComparedRun[] =>
  ids.flatMap((id) => {
    const name = tieNameOf(id, ties);
    const rule = ruleOfRun(id, election.voteType, tiesOfRun(name));
    if (!rule) return [];
    const { winners, totalCost } = winnersOf(election, rule);
    return [{ id, ties: name, winners, totalCost: formatDecimal(totalCost, election.scale) }];
  });

export function comparedLine(file: string, reading: PbReading, asked: Comparison): ComparedLine {
  if (reading.ok) return { file, runs: comparedRuns(reading.election, asked) };
  const errors = reading.problems.filter(({ level }) => level === 'error');
  return { file, problems: errors.map(({ rule, line, what }) => ({ rule, line, what })) };
}
