import { useState } from 'react';

import type { CyclePage } from '../../cycles/plan-fields.ts';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { rollHourOf } from '../roll-hour.ts';

/** By when a second person must have confirmed; afterwards every hour of delay is public. */
export function RollDeadline({ cycle: { rollFreezesAt: at } }: { readonly cycle: CyclePage }) {
  const { t } = useRoomVisit();
  const [now] = useState(() => new Date());
  const hour = rollHourOf({ rollFreezesAt: at, isReady: false }, now);
  if (hour === null || at === null) return null;
  return <p>{t(hour === 'ahead' ? 'voting.roll.next.hour' : 'voting.roll.next.missed', { at })}</p>;
}
