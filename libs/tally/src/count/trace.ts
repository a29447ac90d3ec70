import type { Election } from '../election/election.ts';
import type { Profile } from '../election/profile.ts';
import { sha256Hex } from '../exact/sha256.ts';
import { compareText } from '../ties/text.ts';
import type { Trace } from './outcome.ts';

/** The part of a trace that says what was counted. */
export const electionPart = (election: Election, { votes }: Profile): Trace['election'] => ({
  scale: election.scale,
  budget: election.budget.toString(),
  voters: election.ballots.length,
  projects: election.projects
    .map(({ id, cost }, at) => ({ id, cost: cost.toString(), votes: votes[at]! }))
    .sort((a, b) => compareText(a.id, b.id)),
  ballots: ballotsDigest(election),
});

const digests = new WeakMap<Election, string>();

/**
 * SHA-256 over all ballots without their voters: each as canonical JSON of its choices (in code point order unless the ballot
 * is ordinal) with their points, the ballots sorted in code point order and joined by line feeds.
 */
const ballotsDigest = (election: Election): string => {
  const known = digests.get(election);
  if (known !== undefined) return known;
  const lines = election.ballots.map(({ choices, points }) => {
    const pairs = choices.map((id, at) => (points ? [id, points[at]!] : [id]) as [string, number?]);
    if (election.voteType !== 'ordinal') pairs.sort(([a], [b]) => compareText(a, b));
    return JSON.stringify(points ? pairs : pairs.map(([id]) => id));
  });
  const digest = sha256Hex(lines.sort(compareText).join('\n'));
  digests.set(election, digest);
  return digest;
};
