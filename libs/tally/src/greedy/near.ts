import type { Profile } from '../election/profile.ts';
import type { Near } from '../explain/near.ts';
import { ceilDivide } from '../rules/gate.ts';
import type { GreedyRule } from '../rules/rule.ts';
import type { TieOrder } from '../ties/chain.ts';
import { walk, type WalkTerms } from './greedy.ts';

/** A greedy walk that is over. */
export interface Over {
  readonly profile: Profile;
  readonly ties: TieOrder;
  /** All that were looked at, in order. */
  readonly order: readonly number[];
  readonly terms: WalkTerms & Pick<GreedyRule, 'perCost' | 'unsupported'>;
  /** What one further voter adds to a score. */
  readonly gain: number;
}

/** A place on the walk without the loser. */
interface Place {
  /** Who comes next; null after everybody. */
  readonly next: number | null;
  /** The most that a project may cost to be taken here. */
  readonly most: bigint;
}

/** A project as it would be. */
interface Changed {
  readonly project: number;
  readonly votes: number;
  readonly score: bigint;
  readonly cost: bigint;
}

/**
 * What would be enough for a loser of a walk, the gate left aside: `cost` is below its own and at most `limit`. Earlier places have
 * no less money and no less room, so a project is taken if it stands before the next of any place that it fits.
 */
export const nearOnWalk = (over: Over, project: number, limit: bigint): Near => {
  const { profile, order, terms } = over;
  const places = placesWithout(over, project);
  const { [project]: cost = 0n } = profile.costs;
  const score = profile.scores[project]!;
  const isAsked = order.includes(project) || score > 0 || terms.unsupported === 'last';
  const own = { project, votes: profile.votes[project]!, score: BigInt(score), cost };
  const place = places.findLast(({ most }) => cost <= most);
  const votes = place && over.gain > 0 ? votesFor(over, own, place.next) : null;
  const highest = cost - 1n < limit ? cost - 1n : limit;
  return {
    votes: votes !== null && !isAsked ? Math.max(votes, 1) : votes,
    cost: isAsked ? costFor(over, { ...own, cost: highest }, places) : null,
  };
};

/** Every place at which the project could be taken at some cost. */
const placesWithout = ({ profile, order, terms }: Over, project: number): Place[] => {
  const others = order.filter((each) => each !== project);
  const room = terms.room.copy();
  const places: Place[] = [];
  let left = terms.money;
  const note = (next: number | null) => {
    if (room.bars(project, 0n) === null) places.push({ next, most: mostTaken(left, room.roomFor(project), terms) });
  };
  for (const { project: next, taken, open, barred } of walk(others, profile.costs, terms)) {
    if (!open) return places;
    note(next);
    if (taken === 'whole') {
      room.take(next);
      left -= profile.costs[next]!;
    } else if (!barred && terms.overflow !== 'skip') return places;
  }
  note(null);
  return places;
};

/** With this much money and this much room below its ceilings. */
const mostTaken = (left: bigint, room: bigint | null, { overflow, partPercent = 80 }: Over['terms']): bigint => {
  const inPart = overflow === 'part' ? (left * 100n) / BigInt(partPercent) : left;
  const most = inPart > left ? inPart : left;
  return room !== null && room < most ? room : most;
};

const votesFor = (over: Over, own: Changed, next: number | null): number | null => {
  if (next === null) return 0;
  const [behind, per] = gapTo(over, own, next);
  const gain = BigInt(over.gain) * per;
  if (behind > 0n && gain === 0n) return null;
  const votes = behind > 0n ? Number(ceilDivide(behind, gain)) : 0;
  const raised = { ...own, votes: own.votes + votes, score: own.score + BigInt(votes) * BigInt(over.gain) };
  if (goesBefore(over, raised, next)) return votes;
  return gain > 0n ? votes + 1 : null;
};

/** By how much the other's score (or score for cost) is ahead, and what one point adds on that scale. */
const gapTo = ({ profile, terms }: Over, own: Changed, other: number): [bigint, bigint] => {
  const score = BigInt(profile.scores[other]!);
  if (!terms.perCost) return [score - own.score, 1n];
  return [score * own.cost - own.score * profile.costs[other]!, profile.costs[other]!];
};

const goesBefore = (over: Over, own: Changed, other: number): boolean => {
  const [behind] = gapTo(over, own, other);
  return behind < 0n || (behind === 0n && over.ties.compare(own, over.ties.standing(other)) < 0);
};

/** The highest cost up to `own.cost` with which some place is reached. */
const costFor = (over: Over, own: Changed, places: readonly Place[]): bigint | null => {
  let best: bigint | null = null;
  for (const { next, most } of places) {
    const limit = most < own.cost ? most : own.cost;
    if (limit < 1n || (best !== null && limit <= best)) continue;
    const cost = next === null ? limit : reaching(over, { ...own, cost: limit }, next);
    if (cost !== null && (best === null || cost > best)) best = cost;
  }
  return best;
};

/** The highest cost up to `own.cost` with which it goes before the other: the order of two changes only where they are equal. */
const reaching = (over: Over, own: Changed, other: number): bigint | null => {
  const { profile, terms } = over;
  const score = BigInt(profile.scores[other]!);
  const turn = terms.perCost && score > 0n ? (own.score * profile.costs[other]!) / score : profile.costs[other]!;
  for (const cost of [own.cost, turn, turn - 1n]) {
    if (cost >= 1n && cost <= own.cost && goesBefore(over, { ...own, cost }, other)) return cost;
  }
  return null;
};
