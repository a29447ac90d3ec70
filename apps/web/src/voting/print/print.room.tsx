import { cycles } from '@ortaq/contract';
import { rights } from '@ortaq/domain';
import { EmptyState, OfficeHead } from '@ortaq/ui';
import { useSearchParams } from 'react-router';

import type { CycleCard } from '../../cycles/phase-words.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useRead } from '../../platform/use-read.ts';
import { PrintPack } from './print-pack.tsx';

const printed: ReadonlySet<CycleCard['phase']> = new Set(rights['print:take'].when);

/** Where the office prints what a vote on paper needs. */
export function Component() {
  const { t, language, village } = useRoomVisit();
  const [asked] = useSearchParams();
  const { data, error } = useRead(cycles.listCycles, { community: village.slug });
  const list = data?.cycles.filter(({ phase }) => printed.has(phase)) ?? [];
  const cycle = list.find(({ mark }) => mark === asked.get('cycle')) ?? list[0];
  const note = cycle ? cycle.title[language] || cycle.title.kk : t('voting.print.note');
  return (
    <>
      <OfficeHead title={t('voting.print.title')} note={note} />
      <Refusal error={error} />
      {cycle && <PrintPack cycle={cycle} />}
      {data && !cycle && (
        <EmptyState drawing="meeting" title={t('voting.print.none')}>
          {t('voting.print.none.text')}
        </EmptyState>
      )}
    </>
  );
}
