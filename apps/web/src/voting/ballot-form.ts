import type { BallotForm } from '@ortaq/domain/cycles';
import { hasPoints, isRanked } from '@ortaq/domain/voting';

import { listOf, textOf } from '../platform/form.ts';
import type { Form } from '../platform/page.ts';
import type { Mark } from './marks.ts';

const WHOLE = /^\d{1,5}$/;
const wholeOf = (text: string): number => (WHOLE.test(text.trim()) ? Number(text) : 0);

export const pointsField = (number: number): string => `points-${number}`;
export const rankField = (number: number): string => `rank-${number}`;

/** The marks of a ballot that was sent: ticks, points above nothing, or places in an order. */
export function marksIn(form: Form, ballot: BallotForm, numbers: readonly number[]): Mark[] {
  if (hasPoints(ballot))
    return numbers
      .map((number) => ({ number, points: wholeOf(textOf(form, pointsField(number))) }))
      .filter(({ points }) => points > 0);
  if (isRanked(ballot)) return rankedIn(form, numbers).map(({ number }) => ({ number, points: null }));
  return listOf(form, 'project')
    .filter((text) => WHOLE.test(text))
    .map((text) => ({ number: Number(text), points: null }));
}

const rankedIn = (form: Form, numbers: readonly number[]) =>
  numbers
    .map((number) => ({ number, rank: wholeOf(textOf(form, rankField(number))) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => a.rank - b.rank || a.number - b.number);

/** Whether two projects were given the same place: then their order is not the voter's. */
export function hasSharedRank(form: Form, numbers: readonly number[]): boolean {
  const ranks = rankedIn(form, numbers).map(({ rank }) => rank);
  return new Set(ranks).size < ranks.length;
}
