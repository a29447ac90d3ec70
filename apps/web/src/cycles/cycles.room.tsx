import { cycles } from '@ortaq/contract';
import { couldDo } from '@ortaq/domain';
import { ButtonLink, EmptyState, OfficeHead, SectionHead, Table } from '@ortaq/ui';
import { Link } from 'react-router';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';
import { CycleNow } from './cycle-now.tsx';
import type { CycleCard } from './phase-words.ts';

/** Where the office begins its day: the cycle under way and what is next in it, then every other one. */
export function Component() {
  const { t, village } = useRoomVisit();
  const { data, error } = useRead(cycles.listCycles, { community: village.slug });
  const list = data?.cycles ?? [];
  const now = list.find(({ phase }) => phase !== 'draft' && phase !== 'closed') ?? list[0];
  if (now)
    return (
      <>
        <CycleNow id={now.id} />
        <section>
          <SectionHead title={t('cycles.room.table')} aside={<BeginLink />} />
          <CycleTable list={list} />
        </section>
      </>
    );
  return (
    <>
      <OfficeHead title={t('cycles.room.title')} />
      <Refusal error={error} />
      {data && (
        <EmptyState drawing="meeting" title={t('cycles.room.none')} act={<BeginLink />}>
          {t('cycles.room.none.text')}
        </EmptyState>
      )}
    </>
  );
}

function BeginLink() {
  const { t, language, village, self } = useRoomVisit();
  if (!couldDo('cycle:begin', self.standings)) return null;
  return (
    <ButtonLink kind="second" href={`/${language}/${village.slug}/office/cycles/new`} icon="plus">
      {t('cycles.room.begin')}
    </ButtonLink>
  );
}

function CycleTable({ list }: { readonly list: readonly CycleCard[] }) {
  const { t, language } = useRoomVisit();
  return (
    <Table
      stacked
      caption={t('cycles.room.table')}
      captionHidden
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
