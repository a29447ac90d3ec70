import { cycles } from '@ortaq/contract';
import { ButtonLink, EmptyState, OfficeHead, Table } from '@ortaq/ui';
import { Link } from 'react-router';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';
import { CycleNow } from './cycle-now.tsx';
import type { CycleCard } from './phase-words.ts';

/** Where the office begins its day: the cycle under way and what is next in it, then every other one. */
export function Component() {
  const { t, language, village } = useRoomVisit();
  const { data, error } = useRead(cycles.listCycles, { community: village.slug });
  const list = data?.cycles ?? [];
  const now = list.find(({ phase }) => phase !== 'draft' && phase !== 'closed') ?? list[0];
  const begin = (
    <ButtonLink kind="second" href={`/${language}/${village.slug}/office/cycles/new`} icon="plus">
      {t('cycles.room.begin')}
    </ButtonLink>
  );
  return (
    <>
      <OfficeHead title={t('cycles.room.title')} />
      <Refusal error={error} />
      {data && list.length === 0 && (
        <EmptyState drawing="meeting" title={t('cycles.room.none')} act={begin}>
          {t('cycles.room.none.text')}
        </EmptyState>
      )}
      {now && <CycleNow id={now.id} />}
      {list.length > 0 && <CycleTable list={list} />}
      {list.length > 0 && begin}
    </>
  );
}

function CycleTable({ list }: { readonly list: readonly CycleCard[] }) {
  const { t, language } = useRoomVisit();
  return (
    <Table
      stacked
      caption={t('cycles.room.table')}
      columns={[
        { key: 'name', head: t('cycles.room.name') },
        { key: 'year', head: t('cycles.room.year'), numeric: true },
        { key: 'stage', head: t('cycles.room.stage') },
        { key: 'money', head: t('cycles.room.money'), numeric: true },
        { key: 'until', head: t('cycles.room.until') },
      ]}
      rows={list.map((cycle) => ({
        key: cycle.id,
        cells: [
          <Link key="name" to={`/office/cycles/${cycle.id}`}>
            {cycle.title[language] || cycle.title.kk}
          </Link>,
          String(cycle.fiscalYear),
          t(`cycles.phase.${cycle.phase}`),
          t.format.money(BigInt(cycle.envelope)),
          cycle.nextChangeAt ? t.format.dayTime(cycle.nextChangeAt) : '',
        ],
      }))}
    />
  );
}
