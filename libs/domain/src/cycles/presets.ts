import type { CountingRule, SharesCount, Utility } from './counting-rule.ts';
import type { BallotType } from './cycle-rules.ts';
import type { Limit } from './limits.ts';

/** The cheaper first, then the one with more voters, then the public lot. */
const publicTies: CountingRule['ties'] = { chain: ['lowest-cost', 'most-votes', 'lot'] };

const cityPractice: SharesCount['completion'] = {
  increment: '1',
  integral: true,
  stopWhenExhaustive: 'never',
  plainWhenAllFit: false,
  fill: null,
};

/** Counting rules a village chooses from. The names are keys of words. */
export const countingPresets = {
  'by-votes': {
    kind: 'greedy',
    ties: publicTies,
    score: { kind: 'one' },
    perCost: false,
    overflow: 'skip',
    unsupported: 'never',
  },
  'equal-shares': {
    kind: 'equal-shares',
    ties: publicTies,
    utility: { kind: 'cost' },
    completion: cityPractice,
    comparison: 'none',
  },
} as const satisfies Record<string, CountingRule>;

export type CountingPreset = keyof typeof countingPresets;

/** The preset with a threshold: a project with fewer voters never wins. Zero is no threshold. */
export const withThreshold = (rule: CountingRule, minVotes: number): CountingRule =>
  minVotes > 0 ? { ...rule, gate: { ...rule.gate, minVotes } } : rule;

/** The rule with limits on the money of categories and classes. */
export const withLimits = (rule: CountingRule, quotas: readonly Limit[]): CountingRule =>
  quotas.length > 0 ? { ...rule, quotas } : rule;

/** What a mark weighs on ballots that say more than yes or no; the last place of an order is worth one point. */
const measures: Partial<Record<BallotType, Utility>> = {
  cumulative: { kind: 'points' },
  scoring: { kind: 'points' },
  ordinal: { kind: 'borda', last: 1 },
};

/** The preset as it counts ballots of this type. */
export const countingOf = (name: CountingPreset, type: BallotType): CountingRule => {
  const rule: CountingRule = countingPresets[name];
  const measure = measures[type];
  if (!measure) return rule;
  return rule.kind === 'greedy' ? { ...rule, score: measure } : { ...rule, utility: measure };
};

const canonical = (rule: CountingRule): string =>
  JSON.stringify(sorted({ ...rule, gate: undefined, quotas: undefined }));

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
};

/** Which preset a rule is for ballots of this type, whatever its threshold and limits; nothing when a village made its own. */
export const presetOf = (rule: CountingRule, type: BallotType): CountingPreset | undefined =>
  (Object.keys(countingPresets) as CountingPreset[]).find(
    (name) => canonical(countingOf(name, type)) === canonical(rule),
  );

/** Categories that a village begins with (the national list, and what villages ask for besides); each may be changed. */
export const categoryCodes = ['roads', 'light', 'water', 'waste', 'green', 'play', 'culture', 'other'] as const;
