import { cycles, review } from '@ortaq/contract';
import { EmptyState, Note, OfficeHead, Split } from '@ortaq/ui';
import { useParams } from 'react-router';

import type { CycleCard } from '../cycles/phase-words.ts';
import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';
import { CasePane } from './case-pane.tsx';
import { Queue } from './queue.tsx';

/** The cycle whose proposals are judged now; between cycles, the newest that was published. */
const cycleUnderReview = (list: readonly CycleCard[]): CycleCard | undefined =>
  list.find(({ phase }) => phase === 'submission' || phase === 'review') ?? list.find(({ phase }) => phase !== 'draft');

/** The clerk's queue: at the left what waits, at the right the proposal that is open. */
export function Component() {
  const { t, village } = useRoomVisit();
  const { data, error } = useRead(cycles.listCycles, { community: village.slug });
  const cycle = data && cycleUnderReview(data.cycles);
  return (
    <>
      <Refusal error={error} />
      {data && !cycle && (
        <EmptyState drawing="meeting" title={t('review.room.empty')}>
          {t('review.room.empty.text')}
        </EmptyState>
      )}
      {cycle && <QueueOf cycle={cycle} />}
    </>
  );
}

function QueueOf({ cycle }: { readonly cycle: CycleCard }) {
  const { t, language, village } = useRoomVisit();
  const { proposal } = useParams();
  const { data, error } = useRead(review.readQueue, { community: village.slug, cycle: cycle.id });
  if (!data) return <Refusal error={error} />;
  const { items, counts } = data;
  const title = cycle.title[language] || cycle.title.kk;
  return (
    <>
      <OfficeHead
        title={t('review.room.title')}
        note={t('review.room.note', { count: counts.review + counts.objection })}
        aside={t('review.room.cycle', { cycle: title })}
      />
      {items.length === 0 ? (
        <EmptyState drawing="meeting" title={t('review.room.empty')}>
          {t('review.room.empty.text')}
        </EmptyState>
      ) : (
        <Split list={<Queue items={items} current={proposal} />}>
          {proposal ? (
            <CasePane key={proposal} proposal={proposal} items={items} />
          ) : (
            <div className="pane">
              <Note>{t('review.room.choose')}</Note>
            </div>
          )}
        </Split>
      )}
    </>
  );
}
