import { cycles, type OutputOf, review } from '@ortaq/contract';
import { EmptyState, OfficeHead, Split, Tabs } from '@ortaq/ui';
import { useParams, useSearchParams } from 'react-router';

import type { CycleCard } from '../cycles/phase-words.ts';
import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { Shortcuts } from '../platform/shortcuts.tsx';
import { useRead } from '../platform/use-read.ts';
import { CasePane } from './case-pane.tsx';
import { cycleUnderReview } from './cycle-under-review.ts';
import { LastVerdict } from './last-verdict.tsx';
import { NextCase } from './next-case.tsx';
import { type Heap, heapOf, heaps } from './queue-groups.ts';
import { Queue } from './queue.tsx';

/** The clerk's queue: at the left what waits, at the right the proposal that is open. */
export function Component() {
  const { t, village } = useRoomVisit();
  const { data, error } = useRead(cycles.listCycles, { community: village.slug });
  const cycle = data && cycleUnderReview(data.cycles);
  if (cycle) return <QueueOf cycle={cycle} />;
  return (
    <>
      <OfficeHead title={t('review.room.title')} />
      <Refusal error={error} />
      {data && <NothingToReview />}
    </>
  );
}

function NothingToReview() {
  const { t } = useRoomVisit();
  return (
    <EmptyState drawing="meeting" title={t('review.room.empty')}>
      {t('review.room.empty.text')}
    </EmptyState>
  );
}

function QueueOf({ cycle }: { readonly cycle: CycleCard }) {
  const { t, language, village } = useRoomVisit();
  const { data, error } = useRead(review.readQueue, { community: village.slug, cycle: cycle.id });
  const waiting = data && data.counts.review + data.counts.objection;
  return (
    <>
      <OfficeHead
        title={t('review.room.title')}
        note={waiting !== undefined && t('review.room.note', { count: waiting })}
        aside={t('review.room.until', { cycle: cycle.title[language] || cycle.title.kk, at: cycle.votingOpensAt })}
      />
      <Refusal error={error} />
      <LastVerdict />
      {data && (data.items.length === 0 ? <NothingToReview /> : <Desk cycle={cycle} queue={data} />)}
    </>
  );
}

interface DeskProps {
  readonly cycle: CycleCard;
  readonly queue: OutputOf<typeof review.readQueue>;
}

function Desk({ cycle, queue: { items, counts } }: DeskProps) {
  const { proposal } = useParams();
  const [asked] = useSearchParams();
  const heap = heaps.find((each) => each === asked.get('heap')) ?? 'open';
  const search = heap === 'open' ? '' : `?heap=${heap}`;
  const shown = items.filter((item) => heapOf(item) === heap);
  return (
    <>
      <HeapTabs heap={heap} counts={{ ...counts, open: counts.review + counts.objection }} />
      <Split open={proposal !== undefined} list={<Queue items={shown} current={proposal} search={search} />}>
        {proposal ? (
          <CasePane key={proposal} proposal={proposal} items={items} cycle={cycle} />
        ) : (
          <NextCase items={items} />
        )}
      </Split>
      <ReviewKeys />
    </>
  );
}

/** Everybody walks through the queue; only a clerk judges. */
function ReviewKeys() {
  const { t, self } = useRoomVisit();
  const walking = [
    { keys: ['J', 'K'], word: t('review.keys.move') },
    { keys: ['Enter'], word: t('review.keys.open') },
  ];
  const judging = [
    { keys: ['1–8'], word: t('review.keys.yes') },
    { keys: ['Shift', '1–8'], word: t('review.keys.no') },
    { keys: ['A'], word: t('review.keys.admit') },
    { keys: ['R'], word: t('review.keys.return') },
    { keys: ['X'], word: t('review.keys.refuse') },
  ];
  return <Shortcuts hints={self.standings.includes('clerk') ? [...walking, ...judging] : walking} />;
}

function HeapTabs({ heap, counts }: { readonly heap: Heap; readonly counts: Readonly<Record<Heap, number>> }) {
  const { t, language, village } = useRoomVisit();
  const base = `/${language}/${village.slug}/office/review`;
  const tabs = heaps.map((each) => ({
    href: each === 'open' ? base : `${base}?heap=${each}`,
    label: t(`review.heap.${each}`),
    count: counts[each],
    current: each === heap,
  }));
  return <Tabs label={t('review.heaps')} tabs={tabs} />;
}
