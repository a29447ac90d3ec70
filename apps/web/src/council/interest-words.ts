import type { Say } from '@ortaq/words';

import type { RoomItem } from './session.ts';

type Interest = NonNullable<RoomItem['roll'][number]['interest']>;

/** What a member declared, as the minutes say it. */
export function interestWords(t: Say, { kind, project }: Interest): string {
  const reason = t(`council.interest.${kind}`);
  return project === null ? reason : t('council.interest.of', { number: project, reason });
}
