import type { Language } from '@ortaq/kernel';
import type { Say } from '@ortaq/words';
import { createContext, useContext } from 'react';

import type { Self, Village } from './page.ts';

/** What the server tells the rooms when it sends their shell. */
export interface SentVisit {
  readonly language: Language;
  readonly village: Village;
  readonly self: Self;
}

export interface RoomVisit extends SentVisit {
  readonly t: Say;
}

export const RoomVisitContext = createContext<RoomVisit | null>(null);

/** Who works in which village, and the words of the language. */
export function useRoomVisit(): RoomVisit {
  const visit = useContext(RoomVisitContext);
  if (!visit) throw new Error('A room is drawn outside the rooms app');
  return visit;
}
