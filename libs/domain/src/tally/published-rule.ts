import { type CountingRule, countingPresets } from '../cycles/index.ts';

/** Published outcomes know no public lot: after cost and votes, the id decides. */
const ties: CountingRule['ties'] = { chain: ['lowest-cost', 'most-votes', 'id'] };

const byVotes = { ...countingPresets['by-votes'], ties } as const;
const shares = { ...countingPresets['equal-shares'], ties } as const;
const plainShares = { ...shares, completion: { ...shares.completion, increment: null } } as const;

/** Names of rules in the field `rule` of a Pabulib file, short of the threshold, which a file states apart. */
const rules: Readonly<Record<string, CountingRule>> = {
  greedy: byVotes,
  'greedy-threshold': byVotes,
  'greedy-no-skip': { ...byVotes, overflow: 'stop' },
  equalshares: plainShares,
  'equalshares-comparison': { ...plainShares, comparison: 'preference' },
  'equalshares/add1': shares,
  'equalshares/add1-comparison': { ...shares, comparison: 'preference' },
};

export const publishedRuleNames = Object.keys(rules);

interface Named {
  readonly name: string;
  /** Ballots with points are scored by points. */
  readonly hasPoints: boolean;
  /** Fewest votes, or points, with which a project may win; zero is none. */
  readonly threshold: number;
}

/** The counting rule that a published file names (tally.md: city practice for `add1`); nothing where the name is unknown. */
export function publishedRule({ name, hasPoints, threshold }: Named): CountingRule | undefined {
  const rule = rules[name.trim().toLowerCase()];
  if (!rule) return undefined;
  const scored: CountingRule =
    hasPoints && rule.kind === 'greedy'
      ? { ...rule, score: { kind: 'points' } }
      : hasPoints && rule.kind === 'equal-shares'
        ? { ...rule, utility: { kind: 'points' } }
        : rule;
  if (threshold <= 0) return scored;
  return { ...scored, gate: hasPoints ? { minScore: threshold } : { minVotes: threshold } };
}
