import type { OutputOf, review } from '@ortaq/contract';
import { dayOf, daysBetween } from '@ortaq/words';

export type Item = OutputOf<typeof review.readQueue>['items'][number];

export const groups = ['late', 'today', 'week', 'later', 'waiting', 'decided'] as const;

export type Group = (typeof groups)[number];

/** The three heaps of the queue: what the office has to do, what its authors have to do, what is done. */
export const heaps = ['open', 'waiting', 'decided'] as const;

export type Heap = (typeof heaps)[number];

export const heapOf = ({ kind }: Item): Heap => (kind === 'waiting' || kind === 'decided' ? kind : 'open');

/** In which part of the queue an item stands, by the calendar of the village. */
export function groupOf({ kind, isLate, dueAt }: Item, now: Date, zone: string): Group {
  if (kind === 'decided' || kind === 'waiting') return kind;
  if (isLate) return 'late';
  if (!dueAt) return 'later';
  const days = daysBetween(dayOf(now, zone), dayOf(dueAt, zone));
  if (days <= 0) return 'today';
  return days < 7 ? 'week' : 'later';
}

/** What is opened when an item is done: the next that waits for a verdict, else the first one that does. */
export function nextAfter(items: readonly Item[], done: string): Item | undefined {
  const waits = ({ kind, proposalId }: Item) => kind === 'review' && proposalId !== done;
  const at = items.findIndex(({ proposalId }) => proposalId === done);
  return items.slice(at + 1).find(waits) ?? items.find(waits);
}
