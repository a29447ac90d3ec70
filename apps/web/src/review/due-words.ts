import { dayOf, daysBetween, type Say } from '@ortaq/words';

import type { Item } from './queue-groups.ts';

interface Wall {
  readonly now: Date;
  readonly zone: string;
}

const HOUR = 3_600_000;

/** When an item is due, as short as a list needs it, and how far away that is. */
export function dueWords(t: Say, { dueAt, isLate }: Item, { now, zone }: Wall): { due: string; left: string } {
  if (!dueAt) return { due: '', left: '' };
  const days = daysBetween(dayOf(now, zone), dayOf(dueAt, zone));
  const due = days === 0 ? t('review.due.today', { at: dueAt }) : t.format.dayMonth(dueAt);
  if (isLate) return { due, left: days === 0 ? t('review.late') : t('review.late.days', { count: -days }) };
  if (days > 0) return { due, left: t('review.left.days', { count: days }) };
  const hours = Math.floor((Date.parse(dueAt) - now.getTime()) / HOUR);
  return { due, left: hours > 0 ? t('review.left.hours', { count: hours }) : t('review.left.soon') };
}
