import { cycles, spending } from '@ortaq/contract';
import { EmptyState } from '@ortaq/ui';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';

import type { CycleCard } from '../cycles/phase-words.ts';
import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';
import type { OfficeMoney } from './office-money.ts';
import { spentCycle } from './spent-cycle.ts';

type Draw = (money: OfficeMoney, cycle: CycleCard) => ReactNode;

/** Reads what the office has to do about the money of a cycle, and draws it. */
export function InMoney({ children }: { readonly children: Draw }) {
  const { t, village } = useRoomVisit();
  const [query] = useSearchParams();
  const { data, error } = useRead(cycles.listCycles, { community: village.slug });
  const cycle = data && spentCycle(data.cycles, query.get('cycle'));
  if (cycle) return <MoneyOf cycle={cycle}>{children}</MoneyOf>;
  if (!data) return <Refusal error={error} />;
  return (
    <EmptyState drawing="bridge" title={t('spending.room.empty')}>
      {t('spending.room.empty.text')}
    </EmptyState>
  );
}

function MoneyOf({ cycle, children }: { readonly cycle: CycleCard; readonly children: Draw }) {
  const { village } = useRoomVisit();
  const { data, error } = useRead(spending.readRoom, { community: village.slug, cycle: cycle.id });
  return data ? children(data, cycle) : <Refusal error={error} />;
}
