import { QueueList } from '@ortaq/ui';
import { useState } from 'react';

import { useRoomVisit } from '../platform/room-visit.ts';
import type { Finding, FindingsRoom } from './audited.ts';
import { dueOf, groupOf, isLate, subjectOf } from './finding-words.ts';

interface Props {
  readonly findings: readonly Finding[];
  readonly current: string | undefined;
  readonly room: FindingsRoom;
}

const groups = ['own', 'open', 'closed'] as const;

/** Findings by whose turn it is. */
export function FindingList({ findings, current, room }: Props) {
  const { t } = useRoomVisit();
  const row = useRow(room, current);
  const parts = groups.flatMap((key) => {
    const inside = findings.filter((finding) => groupOf(finding) === key);
    return inside.length === 0
      ? []
      : [{ key, title: t(`audit.findings.${key}`, { count: inside.length }), items: inside.map(row) }];
  });
  return <QueueList label={t('audit.findings.title')} groups={parts} />;
}

function useRow(room: Props['room'], current: string | undefined) {
  const { t, language, village } = useRoomVisit();
  const [now] = useState(() => new Date());
  return (finding: Finding) => {
    const due = dueOf(finding);
    const late = isLate(finding, now);
    return {
      href: `/${language}/${village.slug}${room}/${finding.id}?cycle=${finding.cycle.mark}`,
      code: t('audit.finding.number', { number: finding.number }),
      title: finding.title,
      note: `${subjectOf(t, finding)} · ${t(`audit.finding.status.${finding.status}`)}`,
      due: due ? t.format.dayMonth(due) : '',
      left: late ? t('audit.finding.late') : '',
      late,
      current: finding.id === current,
    };
  };
}
