import type { BallotForm } from '@ortaq/domain/cycles';
import { limitsOf } from '@ortaq/domain/voting';

import type { Mark } from './marks.ts';

/** Marks as they are made with one project on the screen. Their order is the order of making them: that of a ranking. */
export interface Picks {
  readonly marks: readonly Mark[];
  /** Why the last touch changed nothing: as many projects are marked as may be, or no point is left. */
  readonly stop: 'full' | 'spent' | null;
}

export const noPicks: Picks = { marks: [], stop: null };

/** The project that is touched, on the ballot that it stands on. */
export interface Touched {
  readonly number: number;
  readonly form: BallotForm;
}

const isOf =
  (number: number) =>
  (mark: Mark): boolean =>
    mark.number === number;

const isFull = (marks: readonly Mark[], form: BallotForm): boolean => marks.length >= limitsOf(form).most;

/**
 * Marks a project, in a ranking with the next place, or takes its mark away: then those behind it move up.
 * Where one may be marked, the newest takes the place of the other.
 */
export function toggled(marks: readonly Mark[], { number, form }: Touched): Picks {
  const others = marks.filter((each) => each.number !== number);
  const mark = { number, points: null };
  if (others.length < marks.length) return { marks: others, stop: null };
  if (limitsOf(form).most === 1) return { marks: [mark], stop: null };
  return isFull(marks, form) ? { marks, stop: 'full' } : { marks: [...marks, mark], stop: null };
}

export const pointsOf = (marks: readonly Mark[], number: number): number => marks.find(isOf(number))?.points ?? 0;

/** How many points a project can be given besides its own. */
function pointsLeft(marks: readonly Mark[], { number, form }: Touched): number {
  const counted = form.type === 'scoring' ? marks.filter(isOf(number)) : marks;
  return (form.points ?? Infinity) - counted.reduce((sum, { points }) => sum + (points ?? 0), 0);
}

/** One point more or one less; a project without points has no mark. */
export function pointed(marks: readonly Mark[], by: 1 | -1, touched: Touched): Picks {
  const { number, form } = touched;
  const own = pointsOf(marks, number);
  if (by === 1 && own === 0 && isFull(marks, form)) return { marks, stop: 'full' };
  if (by === 1 && pointsLeft(marks, touched) < 1) return { marks, stop: 'spent' };
  const points = own + by;
  if (own === 0) return { marks: points > 0 ? [...marks, { number, points }] : marks, stop: null };
  const changed = marks.map((each) => (each.number === number ? { number, points } : each));
  return { marks: points > 0 ? changed : changed.filter((each) => each.number !== number), stop: null };
}
