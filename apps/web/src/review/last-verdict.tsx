import { Note } from '@ortaq/ui';
import { useLocation } from 'react-router';

import { useRoomVisit } from '../platform/room-visit.ts';
import type { Verdict } from './verdict.ts';

/** What the address carries from the proposal that was decided to the next one. */
export interface Decided {
  readonly number: number;
  readonly verdict: Verdict;
  readonly isTold: boolean;
}

/** What has just been decided, above the proposal that came next. */
export function LastVerdict() {
  const { t } = useRoomVisit();
  const decided = (useLocation().state as { readonly decided?: Decided } | null)?.decided;
  return (
    <div role="status">
      {decided && (
        <Note tone="good">
          {t(`review.done.${decided.verdict}`, { number: decided.number })}{' '}
          {decided.isTold && decided.verdict !== 'conflict' && t('review.done.told')}
        </Note>
      )}
    </div>
  );
}
