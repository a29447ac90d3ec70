import { Button, EmptyState } from '@ortaq/ui';

import { useRoomVisit } from './room-visit.ts';

/** A room that could not be fetched (the site was renewed meanwhile) or fell over: looking again mends most of it. */
export function BrokenRoom() {
  const { t } = useRoomVisit();
  return (
    <main id="main">
      <EmptyState
        level={1}
        drawing="bridge"
        title={t('room.broken.title')}
        act={<Button onClick={() => location.reload()}>{t('button.refresh')}</Button>}
      >
        {t('room.broken.text')}
      </EmptyState>
    </main>
  );
}
