import { type BallotType, type CountingRule, countingPresets, type Utility } from '../cycles/index.ts';

/** Published outcomes know no public lot: cities that count votes keep equals in the order of the file. */
const byVotes = { ...countingPresets['by-votes'], ties: { chain: ['listed'] } } as const;

const sharesTies: CountingRule['ties'] = { chain: ['lowest-cost', 'most-votes', 'listed'] };
const shares = { ...countingPresets['equal-shares'], ties: sharesTies } as const;
const plainShares = { ...shares, completion: { ...shares.completion, increment: null } } as const;

/** Names of rules in the field `rule` of a Pabulib file, short of the threshold, which a file states apart. */
const rules: ReadonlyMap<string, CountingRule> = new Map<string, CountingRule>([
  ['greedy', byVotes],
  ['greedy-threshold', byVotes],
  ['greedy-no-skip', { ...byVotes, overflow: 'stop' }],
  ['equalshares', plainShares],
  ['equalshares-comparison', { ...plainShares, comparison: 'preference' }],
  ['equalshares/add1', shares],
  ['equalshares/add1-comparison', { ...shares, comparison: 'preference' }],
]);

export const publishedRuleNames = [...rules.keys()];

/** How ballots of a type are scored where they say more than yes: by their points, or by place with one for the last. */
const scores: Partial<Record<BallotType, Utility>> = {
  cumulative: { kind: 'points' },
  scoring: { kind: 'points' },
  ordinal: { kind: 'borda', last: 1 },
};

interface Named {
  readonly name: string;
  readonly ballots: BallotType;
  /** Fewest votes, or points, with which a project may win; zero is none. */
  readonly threshold: number;
}

/** The counting rule that a published file names (tally.md: city practice for `add1`); nothing where the name is unknown. */
export function publishedRule({ name, ballots, threshold }: Named): CountingRule | undefined {
  const rule = rules.get(name.trim().toLowerCase());
  const score = scores[ballots];
  const scored = rule && score ? scoredBy(score, rule) : rule;
  if (!scored || threshold <= 0) return scored;
  return { ...scored, gate: score ? { minScore: threshold } : { minVotes: threshold } };
}

const scoredBy = (score: Utility, rule: CountingRule): CountingRule =>
  rule.kind === 'greedy' ? { ...rule, score } : { ...rule, utility: score };
