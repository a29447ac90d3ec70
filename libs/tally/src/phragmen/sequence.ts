import type { Profile } from '../election/profile.ts';
import { compareFractions, type Fraction } from '../exact/fraction.ts';
import type { Barred, Room } from '../limits/room.ts';
import type { TieOrder } from '../ties/chain.ts';
import { Loads } from './loads.ts';

export interface PhragmenStep {
  readonly project: number;
  /** What each of its supporters carries afterwards. */
  readonly load: Fraction;
  /** All with exactly the lowest load, the winner among them. */
  readonly tied: readonly number[];
  /** Money left before it. */
  readonly left: bigint;
}

export interface PhragmenRun {
  readonly steps: readonly PhragmenStep[];
  readonly left: bigint;
  /** Those with the lowest load when one of them did not fit; empty when everybody has won. */
  readonly stoppedAt: readonly number[];
  /** Entrants that a limit took out before the end. */
  readonly barred: ReadonlyMap<number, Barred>;
  /** The load at which a project that has not won would have been next. */
  readonly loadAtEnd: (project: number) => Fraction;
}

/** Buys one project after another, always one that leaves its supporters with the lowest load; ends when one of those does not fit. */
export const runPhragmen = (
  profile: Profile,
  start: { entrants: readonly number[]; money: bigint; room: Room; ties: TieOrder },
): PhragmenRun => {
  const loads = new Loads(profile);
  const waiting = new Set(start.entrants);
  const barred = new Map<number, Barred>();
  const room = start.room.copy();
  const steps: PhragmenStep[] = [];
  let left = start.money;
  for (;;) {
    takeOutBarred(waiting, room, barred);
    const tied = lowest(loads, waiting);
    const fits = tied.every((project) => profile.costs[project]! <= left);
    if (tied.length === 0 || !fits) {
      return { steps, left, stoppedAt: tied, barred, loadAtEnd: (project) => loads.after(project) };
    }
    const project = tied.reduce((a, b) => (start.ties.rank[b]! < start.ties.rank[a]! ? b : a));
    steps.push({ project, load: loads.lay(project), tied, left });
    left -= profile.costs[project]!;
    waiting.delete(project);
    room.take(project);
  }
};

const takeOutBarred = (waiting: Set<number>, room: Room, to: Map<number, Barred>): void => {
  for (const project of waiting) {
    const barred = room.bars(project);
    if (!barred) continue;
    to.set(project, barred);
    waiting.delete(project);
  }
};

/** Everyone with exactly the lowest load; doubles only sort out those who are certainly above it. */
const lowest = (loads: Loads, waiting: ReadonlySet<number>): number[] => {
  let limit = Infinity;
  let close: { project: number; low: number }[] = [];
  for (const project of waiting) {
    const { low, high } = loads.estimate(project);
    if (low <= limit) close.push({ project, low });
    limit = Math.min(limit, high);
  }
  close = close.filter(({ low }) => low <= limit);
  if (close.length <= 1) return close.map(({ project }) => project);
  const exact = close.map(({ project }) => ({ project, load: loads.after(project) }));
  const best = exact.reduce((a, b) => (compareFractions(b.load, a.load) < 0 ? b : a));
  return exact.filter(({ load }) => compareFractions(load, best.load) === 0).map(({ project }) => project);
};
