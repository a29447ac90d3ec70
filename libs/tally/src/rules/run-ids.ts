import type { VoteType } from '../election/election.ts';
import type { Utility } from '../election/utility.ts';
import type { Ties } from '../ties/chain.ts';
import { completions, equalShares, phragmen } from './presets.ts';
import type { Rule } from './rule.ts';

/** Rule names under which implementations are compared; `tool_add1u` and `checker_add1` bring their own ties. */
export const runIds = [
  'greedy:cost',
  'greedy:card',
  'greedy:points',
  'mes:cost',
  'mes:card',
  'mes:points',
  'mes:borda',
  'mes_add1u:cost',
  'mes_add1u:card',
  'mes_add1u:points',
  'tool_add1u:cost',
  'checker_add1:cost',
  'phragmen',
] as const;

export type RunId = (typeof runIds)[number];

const completionOf = {
  mes: completions.plain,
  mes_add1u: completions.pabutools,
  tool_add1u: completions.tool,
  checker_add1: completions.cityPractice,
} as const;

/** The rule behind a run id for a ballot type; null when the id does not fit the ballots. */
export const ruleOfRun = (id: string, voteType: VoteType, ties: Ties): Rule | null => {
  const [kind, measure] = id.replace(/:$/, '').split(':');
  if (kind === 'phragmen') return isApproval(voteType) ? phragmen(ties) : null;
  const utility = utilityOf(measure ?? 'cost', voteType);
  if (!utility) return null;
  if (kind === 'greedy') {
    const score: Utility = utility.kind === 'cost' ? { kind: 'one' } : utility;
    return { kind: 'greedy', ties, score, perCost: measure !== 'cost', overflow: 'skip', unsupported: 'last' };
  }
  const completion = completionOf[kind as keyof typeof completionOf];
  if (!completion) return null;
  const isFilledByPlaces = completion.fill && utility.kind === 'borda';
  const fill = isFilledByPlaces ? ({ score: utility, perCost: true, unsupported: 'last' } as const) : completion.fill;
  return equalShares(ties, { ...completion, fill }, utility);
};

const isApproval = (voteType: VoteType): boolean => voteType === 'approval' || voteType === 'choose-1';

const utilityOf = (measure: string, voteType: VoteType): Utility | null => {
  if (measure === 'cost') return { kind: 'cost' };
  if (measure === 'card') return isApproval(voteType) ? { kind: 'one' } : null;
  if (voteType === 'ordinal') return { kind: 'borda', last: measure === 'borda' ? 0 : 1 };
  return measure === 'points' && !isApproval(voteType) ? { kind: 'points' } : null;
};

export const tiesOfRun = (name: string): Ties =>
  name === 'mincost_maxvotes_lexico' ? { chain: ['lowest-cost', 'most-votes', 'id'] } : { chain: ['id'] };

/** Names of the orders that break ties between implementations: by id, or lowest cost and most votes before it. */
export const tieNames = ['lexico', 'mincost_maxvotes_lexico'] as const;

export type TieName = (typeof tieNames)[number];

/** The order of ties of a run: its own where it brings one, otherwise the one asked for. */
export const tieNameOf = (id: string, asked: TieName): TieName =>
  /^(tool_add1u|checker_add1):/.test(id) ? 'mincost_maxvotes_lexico' : asked;
