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
  const place = column === undefined ? -1 : election.voteColumns.indexOf(column);
  const lines = election.ballots.map((ballot) => {
    const choices = choicesOf(ballot, election.voteType);
    return JSON.stringify(column === undefined ? choices : [ballot.cells?.[place] ?? '', choices]);
  });
  const digest = sha256Hex(lines.sort(compareText).join('\n'));
  kept.set(column, digest);
  return digest;
};

const choicesOf = ({ choices, points }: Ballot, voteType: VoteType): readonly unknown[] => {
  const pairs = choices.map((id, at) => (points ? [id, points[at]!] : [id]) as [string, number?]);
  if (voteType !== 'ordinal') pairs.sort(([a], [b]) => compareText(a, b));
  return points ? pairs : pairs.map(([id]) => id);
};
