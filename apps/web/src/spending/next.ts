import { type Movement, nextOf } from '@ortaq/domain/spending';
import { money } from '@ortaq/kernel';

import type { Work } from './money.ts';

/** What the office enters next for a project; nothing when all of its money has arrived. */
export const nextFor = ({ planned, returned, contracted, accepted, paid }: Work): Movement | null =>
  nextOf({
    planned: money(planned),
    returned: money(returned),
    contracted: money(contracted),
    accepted: money(accepted),
    paid: money(paid),
  });
