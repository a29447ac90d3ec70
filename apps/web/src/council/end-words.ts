import type { Say } from '@ortaq/words';

import type { SessionCard } from './session.ts';

/** How a session ended, or how it stands. */
export const endWords = (t: Say, { state, resolution }: Pick<SessionCard, 'state' | 'resolution'>): string =>
  resolution ? t(`council.end.${resolution.kind}`, { number: resolution.number }) : t(`council.state.${state}`);
