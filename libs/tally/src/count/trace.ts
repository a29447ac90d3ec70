import type { Ballot, Election, VoteType } from '../election/election.ts';
import type { Profile } from '../election/profile.ts';
import { sha256Hex } from '../exact/sha256.ts';
import type { Rule } from '../rules/rule.ts';
import { compareText } from '../ties/text.ts';
import type { Trace } from './outcome.ts';

/** The part of a trace that says what was counted: all that the rule looks at. */
export const electionPart = (election: Election, { votes }: Profile, rule: Rule): Trace['election'] => ({
  scale: election.scale,
  budget: election.budget.toString(),
  voters: election.ballots.length,
  projects: election.projects
    .map(({ id, cost, fields }, at) => ({ id, cost: cost.toString(), votes: votes[at]!, ...cellsOf(fields, rule) }))
    .sort((a, b) => compareText(a.id, b.id)),
  ballots: ballotsDigest(election, 'endowments' in rule ? rule.endowments?.column : undefined),
});

/** A project's cells in the columns of the quotas, each column once in the order of the quotas. */
const cellsOf = (fields: ReadonlyMap<string, string>, rule: Rule): { cells?: string[] } => {
  const quotas = 'quotas' in rule ? (rule.quotas ?? []) : [];
  const columns = [...new Set(quotas.map(({ column }) => column))];
  return columns.length === 0 ? {} : { cells: columns.map((column) => fields.get(column) ?? '') };
};

const digests = new WeakMap<Election, Map<string | undefined, string>>();

/**
 * SHA-256 over all ballots without their voters: each as canonical JSON of its choices (in code point order unless the ballot
 * is ordinal) with their points, the ballots sorted in code point order and joined by line feeds. When the endowment of a voter
 * depends on a column, a ballot is the pair of its cell there and those choices.
 */
const ballotsDigest = (election: Election, column: string | undefined): string => {
  const kept = digests.get(election) ?? new Map<string | undefined, string>();
  digests.set(election, kept);
  const known = kept.get(column);
  if (known !== undefined) return known;
  const digest = sha256Hex(inOrder(linesOf(election, column)));
  kept.set(column, digest);
  return digest;
};

/** Every different line, and how often it occurs. */
const linesOf = (election: Election, column: string | undefined): ReadonlyMap<string, number> => {
  const place = column === undefined ? -1 : election.voteColumns.indexOf(column);
  const write = writer(election.voteType);
  const lines = new Map<string, number>();
  for (const ballot of election.ballots) {
    const choices = write(ballot);
    const line = column === undefined ? choices : `[${JSON.stringify(ballot.cells?.[place] ?? '')},${choices}]`;
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return lines;
};

/** Writes choices; ballots of a file that are alike share one list of them, which is written once. */
const writer = (voteType: VoteType): ((ballot: Ballot) => string) => {
  const written = new Map<readonly string[], string>();
  return (ballot) => {
    const known = ballot.points ? undefined : written.get(ballot.choices);
    const text = known ?? JSON.stringify(choicesOf(ballot, voteType));
    if (!ballot.points) written.set(ballot.choices, text);
    return text;
  };
};

/** Every line as often as it occurs; a city's ballots are few different ones, so these alone are sorted. */
const inOrder = (lines: ReadonlyMap<string, number>): string =>
  [...lines.keys()]
    .sort(compareText)
    .map((line) => `${line}\n`.repeat(lines.get(line)!))
    .join('')
    .slice(0, -1);

const choicesOf = ({ choices, points }: Ballot, voteType: VoteType): readonly unknown[] => {
  const pairs = choices.map((id, at) => (points ? [id, points[at]!] : [id]) as [string, number?]);
  if (voteType !== 'ordinal') pairs.sort(([a], [b]) => compareText(a, b));
  return points ? pairs : pairs.map(([id]) => id);
};
