import {
  completions,
  equalShares,
  exactShares,
  greedyByVotes,
  naturalScore,
  overspending,
  phragmen,
  type Rule,
  type Ties,
  type Utility,
  type VoteType,
  welfare,
} from '@ortaq/tally';

/** What the ballots of an election say and how its ties are told apart. */
export interface Ground {
  readonly voteType: VoteType;
  readonly ties: Ties;
}

export const gains = ['cost', 'one', 'given'] as const;
export const comparisons = ['none', 'preference', 'exclusion'] as const;
export const completionNames = ['cityPractice', 'tool', 'pabutools', 'plain'] as const;
export const raisings = ['add-opt', 'add-opt-skip', 'none'] as const;

/** Everything that can be asked of a rule here; each rule asks only for some of it. */
export interface Parameters {
  readonly completion: (typeof completionNames)[number];
  /** How exact shares are raised. */
  readonly raising: (typeof raisings)[number];
  /** What a voter gains from a winner: its cost, one, or the points and places given. */
  readonly gain: (typeof gains)[number];
  readonly comparison: (typeof comparisons)[number];
  /** Fewest votes with which a project may win; 0 is none. */
  readonly least: number;
}

export type Parameter = keyof Parameters;

interface LabRule {
  readonly asks: readonly Parameter[];
  /** Gains that the rule knows; all unless said. */
  readonly gains?: readonly Parameters['gain'][];
  /** Ballots that say more than yes. */
  readonly needsPoints?: true;
  make(ground: Ground, chosen: Parameters): Rule;
}

/** Whether a ballot gives points or an order beyond yes. */
export const hasPoints = ({ voteType }: Pick<Ground, 'voteType'>): boolean => naturalScore({ voteType }).kind !== 'one';

const gainOf = (ground: Ground, { gain }: Parameters): Utility =>
  gain === 'given' ? naturalScore(ground) : { kind: gain };

/** The one table of rules that can be tried; the names are keys of words. */
export const labRules = {
  greedy: {
    asks: ['least'],
    make: ({ ties }) => greedyByVotes(ties),
  },
  perCost: {
    asks: ['least'],
    make: ({ ties }) => ({ ...greedyByVotes(ties), perCost: true }),
  },
  points: {
    asks: ['least'],
    needsPoints: true,
    make: (ground) => ({ ...greedyByVotes(ground.ties), score: naturalScore(ground) }),
  },
  shares: {
    asks: ['completion', 'gain', 'comparison', 'least'],
    make: (ground, chosen) => ({
      ...equalShares(ground.ties, completions[chosen.completion], gainOf(ground, chosen)),
      comparison: chosen.comparison,
    }),
  },
  exact: {
    asks: ['raising', 'gain', 'least'],
    gains: ['cost', 'one'],
    make: ({ ties }, { raising, gain }) => exactShares(ties, raising, { kind: gain === 'one' ? 'one' : 'cost' }),
  },
  phragmen: {
    asks: ['least'],
    make: ({ ties }) => phragmen(ties),
  },
  welfare: {
    asks: ['least'],
    make: (ground) => welfare(ground.ties, naturalScore(ground)),
  },
  overspending: {
    asks: ['gain', 'least'],
    make: (ground, chosen) => overspending(ground.ties, gainOf(ground, chosen)),
  },
} as const satisfies Record<string, LabRule>;

export type RuleName = keyof typeof labRules;

export const ruleNames = Object.keys(labRules) as RuleName[];

export const ruleCalled = (name: RuleName): LabRule => labRules[name];

/** The gains that can be asked of a rule with these ballots. */
export const gainsOf = (name: RuleName, ground: Pick<Ground, 'voteType'>): readonly Parameters['gain'][] =>
  (ruleCalled(name).gains ?? gains).filter((gain) => gain !== 'given' || hasPoints(ground));

export const fits = (name: RuleName, ground: Pick<Ground, 'voteType'>): boolean =>
  !ruleCalled(name).needsPoints || hasPoints(ground);

/** The gate of a threshold, where one was asked for. */
export const madeRule = (name: RuleName, ground: Ground, chosen: Parameters): Rule => {
  const rule = ruleCalled(name).make(ground, chosen);
  return chosen.least > 0 ? { ...rule, gate: { minVotes: chosen.least } } : rule;
};

const names: Readonly<Record<Rule['kind'], RuleName>> = {
  greedy: 'greedy',
  'equal-shares': 'shares',
  'exact-shares': 'exact',
  phragmen: 'phragmen',
  welfare: 'welfare',
  overspending: 'overspending',
};

/** The row of the table that an exact rule belongs to. */
export const nameOf = ({ kind }: Rule): RuleName => names[kind];
