import { compareText } from './text.ts';
import { drawLot } from './lot.ts';

/** One step of breaking a tie; `listed` is the order of the file, `id` the code point order of ids. */
export type TieStep = 'lowest-cost' | 'highest-cost' | 'most-votes' | 'lot' | 'id' | 'listed';

/** How equals are told apart, first step first; whatever is still equal then goes by `id`. */
export interface Ties {
  readonly chain: readonly TieStep[];
  /** The revealed seed of the public lot; required when the chain has a lot. */
  readonly seed?: string;
}

/** A project with the cost and the votes that count between equals; asked with others, it tells what would be. */
export interface Standing {
  readonly project: number;
  readonly cost: bigint;
  /** Number of voters behind it. */
  readonly votes: number;
}

/** The order agreed beforehand: position 0 wins against all. One order serves every pass of a count. */
export interface TieOrder {
  /** rank[p]: place of project p, all different. */
  readonly rank: Int32Array;
  /** The step that put `winner` before `other`. */
  readonly decidedBy: (winner: number, other: number) => TieStep;
  /** Negative when the first goes before the second. */
  readonly compare: Compare;
  readonly standing: (project: number) => Standing;
}

export interface TieFacts {
  readonly ids: readonly string[];
  readonly costs: readonly bigint[];
  /** Number of voters behind each project. */
  readonly votes: Float64Array;
}

type Compare = (a: Standing, b: Standing) => number;

export const orderTies = (ties: Ties, facts: TieFacts): TieOrder => {
  const steps: readonly TieStep[] = [...ties.chain, 'id'];
  const compares = steps.map((step) => compareBy(step, ties, facts));
  const standings = facts.ids.map((_, project) => ({
    project,
    cost: facts.costs[project]!,
    votes: facts.votes[project]!,
  }));
  const compare: Compare = (a, b) => {
    const decisive = compares.find((each) => each(a, b) !== 0);
    return decisive ? decisive(a, b) : 0;
  };
  const rank = new Int32Array(standings.length);
  standings.toSorted(compare).forEach(({ project }, place) => (rank[project] = place));
  const decidedBy = (winner: number, other: number) =>
    steps[compares.findIndex((each) => each(standings[winner]!, standings[other]!) !== 0)] ?? 'id';
  return { rank, decidedBy, compare, standing: (project) => standings[project]! };
};

const compareBy = (step: TieStep, ties: Ties, { ids }: TieFacts): Compare => {
  if (step === 'listed') return (a, b) => a.project - b.project;
  if (step === 'id') return (a, b) => compareText(ids[a.project]!, ids[b.project]!);
  if (step === 'most-votes') return (a, b) => b.votes - a.votes;
  if (step === 'lot') return byLot(ids, ties.seed);
  const cheaper: Compare = (a, b) => (a.cost < b.cost ? -1 : a.cost > b.cost ? 1 : 0);
  return step === 'lowest-cost' ? cheaper : (a, b) => cheaper(b, a);
};

const byLot = (ids: readonly string[], seed: string | undefined): Compare => {
  if (seed === undefined) throw new RangeError('A lot needs its revealed seed');
  const place = new Map(drawLot(ids, seed).map((id, at) => [id, at]));
  return (a, b) => place.get(ids[a.project]!)! - place.get(ids[b.project]!)!;
};
