import { ButtonLink, EmptyState, NextAct } from '@ortaq/ui';

import { useRoomVisit } from '../platform/room-visit.ts';
import { heapOf, type Item } from './queue-groups.ts';

/** Nothing is open: what is first, or that all is done. */
export function NextCase({ items }: { readonly items: readonly Item[] }) {
  const { t, language, village } = useRoomVisit();
  const first = items.find((item) => heapOf(item) === 'open');
  if (!first)
    return (
      <EmptyState drawing="meeting" title={t('review.room.done')}>
        {t('review.room.done.text')}
      </EmptyState>
    );
  return (
    <div className="pane">
      <NextAct
        label={t('review.next')}
        act={
          <ButtonLink href={`/${language}/${village.slug}/office/review/${first.proposalId}`}>
            {t('button.open')}
          </ButtonLink>
        }
      >
        <b>
          №{first.number} {first.title}
        </b>
        {first.dueAt && <p>{t('review.next.due', { at: first.dueAt })}</p>}
      </NextAct>
    </div>
  );
}
