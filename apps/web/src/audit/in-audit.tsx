import { cycles } from '@ortaq/contract';
import { EmptyState, Tabs } from '@ortaq/ui';
import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'react-router';

import type { CycleCard } from '../cycles/phase-words.ts';
import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';
import { auditedCycle } from './audited.ts';

interface Props {
  readonly head: ReactNode;
  readonly children: (cycle: CycleCard) => ReactNode;
}

/** Which cycle the auditor looks at; the others are one link away. */
export function InAudit({ head, children }: Props) {
  const { t, village } = useRoomVisit();
  const [query] = useSearchParams();
  const { data, error } = useRead(cycles.listCycles, { community: village.slug });
  if (!data) return <Refusal error={error} />;
  const cycle = auditedCycle(data.cycles, query.get('cycle'));
  if (!cycle)
    return (
      <EmptyState drawing="meeting" title={t('audit.room.empty')}>
        {t('audit.room.empty.text')}
      </EmptyState>
    );
  return (
    <>
      {head}
      <CycleTabs cycles={data.cycles} current={cycle} />
      {children(cycle)}
    </>
  );
}

function CycleTabs({ cycles: all, current }: { readonly cycles: readonly CycleCard[]; readonly current: CycleCard }) {
  const { t, language, village } = useRoomVisit();
  const { pathname } = useLocation();
  const shown = all.filter(({ phase }) => phase !== 'draft');
  if (shown.length < 2) return null;
  return (
    <Tabs
      label={t('audit.room.cycles')}
      tabs={shown.map(({ id, mark }) => ({
        href: `/${language}/${village.slug}${pathname}?cycle=${mark}`,
        label: mark,
        current: id === current.id,
      }))}
    />
  );
}
