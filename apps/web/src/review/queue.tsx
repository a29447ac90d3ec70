import { criterionCodes } from '@ortaq/domain/review';
import { QueueList } from '@ortaq/ui';
import { useState } from 'react';

import { useRoomVisit } from '../platform/room-visit.ts';
import { useKeys } from '../platform/use-keys.ts';
import { dueWords } from './due-words.ts';
import { groupOf, groups, type Item } from './queue-groups.ts';

interface Props {
  readonly items: readonly Item[];
  readonly current: string | undefined;
  /** What the address says beside the item: which heap is shown. */
  readonly search: string;
}

/** What waits, by its deadline. J and K walk through it, Enter opens. */
export function Queue({ items, current, search }: Props) {
  const { t, village } = useRoomVisit();
  const [now] = useState(() => new Date());
  const row = useRow({ current, search, now });
  useKeys({ KeyJ: () => step(1), KeyK: () => step(-1) });
  const parts = groups.flatMap((key) => {
    const inside = items.filter((item) => groupOf(item, now, village.timeZone) === key);
    if (inside.length === 0) return [];
    return [{ key, title: t(`review.group.${key}`, { count: inside.length }), items: inside.map(row) }];
  });
  return <QueueList label={t('review.room.title')} groups={parts} />;
}

/** From the row that has the focus, else from the open one. */
function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('.queue a')];
  const focused = rows.indexOf(document.activeElement as HTMLAnchorElement);
  const at = focused >= 0 ? focused : rows.findIndex((row) => row.hasAttribute('aria-current'));
  rows[Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
}

interface Rowing {
  readonly current: string | undefined;
  readonly search: string;
  readonly now: Date;
}

function useRow({ current, search, now }: Rowing) {
  const { t, language, village } = useRoomVisit();
  const doing = ({ kind, status, answered }: Item): string => {
    if (kind === 'decided') return t(`proposals.status.${status}`);
    if (kind !== 'review' || answered === 0) return t(`review.item.${kind}`);
    return t('review.item.answered', { answered, all: criterionCodes.length });
  };
  return (item: Item) => ({
    href: `/${language}/${village.slug}/office/review/${item.proposalId}${search}`,
    code: `№${item.number}`,
    title: item.title,
    note: `${item.authorShown || t('proposals.author.resident')} · ${doing(item)}`,
    ...dueWords(t, item, { now, zone: village.timeZone }),
    late: item.isLate,
    current: item.proposalId === current,
  });
}
