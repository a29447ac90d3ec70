import { criterionCodes } from '@ortaq/domain/review';
import { QueueList } from '@ortaq/ui';
import { useState } from 'react';

import { useRoomVisit } from '../platform/room-visit.ts';
import { groupOf, groups, type Item } from './queue-groups.ts';

interface Props {
  readonly items: readonly Item[];
  readonly current: string | undefined;
}

/** What waits, by its deadline. */
export function Queue({ items, current }: Props) {
  const { t, village } = useRoomVisit();
  const [now] = useState(() => new Date());
  const row = useRow(current);
  const parts = groups.flatMap((key) => {
    const inside = items.filter((item) => groupOf(item, now, village.timeZone) === key);
    if (inside.length === 0) return [];
    return [{ key, title: t(`review.group.${key}`, { count: inside.length }), items: inside.map(row) }];
  });
  return <QueueList label={t('review.room.title')} groups={parts} />;
}

function useRow(current: string | undefined) {
  const { t, language, village } = useRoomVisit();
  const doing = ({ kind, status, answered }: Item): string => {
    if (kind === 'decided') return t(`proposals.status.${status}`);
    if (kind !== 'review' || answered === 0) return t(`review.item.${kind}`);
    return t('review.item.answered', { answered, all: criterionCodes.length });
  };
  return (item: Item) => ({
    href: `/${language}/${village.slug}/office/review/${item.proposalId}`,
    code: `№${item.number}`,
    title: item.title,
    note: `${item.authorShown} · ${doing(item)}`,
    due: item.dueAt ? t.format.dayTime(item.dueAt) : '',
    left: item.isLate ? t('review.late') : '',
    late: item.isLate,
    current: item.proposalId === current,
  });
}
