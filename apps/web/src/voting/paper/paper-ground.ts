import type { OutputOf, voting } from '@ortaq/contract';
import { money } from '@ortaq/kernel';

import type { Ground } from './paper-types.ts';

/** The ballot as the numbers on paper name it. */
export const groundOf = ({ form, envelope, projects }: OutputOf<typeof voting.readBallot>): Ground => ({
  form,
  envelope: money(envelope),
  projects: projects.map(({ id, number, cost }) => ({ id, number, cost: money(cost) })),
  titles: new Map(projects.map(({ number, title }) => [number, title])),
});
