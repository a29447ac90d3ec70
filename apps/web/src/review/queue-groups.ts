import type { OutputOf, review } from '@ortaq/contract';
import { dayOf, daysBetween } from '@ortaq/words';

export type Item = OutputOf<typeof review.readQueue>['items'][number];

export const groups = ['late', 'today', 'week', 'later', 'waiting', 'decided'] as const;

export type Group = (typeof groups)[number];

/** In which part of the queue an item stands, by the calendar of the village. */
export function groupOf({ kind, isLate, dueAt }: Item, now: Date, zone: string): Group {
  if (kind === 'decided' || kind === 'waiting') return kind;
  if (isLate) return 'late';
  if (!dueAt) return 'later';
  const days = daysBetween(dayOf(now, zone), dayOf(dueAt, zone));
  if (days <= 0) return 'today';
  return days < 7 ? 'week' : 'later';
}
