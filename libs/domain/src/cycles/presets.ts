import type { CountingRule, SharesCount } from './counting-rule.ts';

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

const canonical = (rule: CountingRule): string => JSON.stringify(sorted({ ...rule, gate: undefined }));

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
};

/** Which preset a rule is, whatever its threshold; nothing when a village made its own. */
export const presetOf = (rule: CountingRule): CountingPreset | undefined =>
  (Object.keys(countingPresets) as CountingPreset[]).find(
    (name) => canonical(countingPresets[name]) === canonical(rule),
  );

/** Categories that a village begins with (the national list, and what villages ask for besides); each may be changed. */
export const categoryCodes = ['roads', 'light', 'water', 'waste', 'green', 'play', 'culture', 'other'] as const;
