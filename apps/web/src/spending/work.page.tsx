import { spending } from '@ortaq/contract';

import { cycleAsked } from '../cycles/cycle-asked.ts';
import { absent } from '../platform/absent.ts';
import { villagePage } from '../platform/page.ts';
import type { Story } from './money.ts';
import { StoryView } from './story.tsx';

/** The money of one project: all of its contracts, every paper. */
export const workPage = villagePage<Story>({
  path: '/:village/projects/:number/money',
  kind: 'document',
  section: 'money',

  async load(visit) {
    const { call, village, params } = visit;
    const { cycle } = await cycleAsked(visit);
    const number = Number(params['number']);
    if (!cycle || !Number.isInteger(number)) throw absent();
    return call(spending.readWork, { community: village.slug, cycle: cycle.id, number });
  },

  title: ({ work }, { t }) => `${t('spending.story.title', { number: work.number })} · ${work.title}`,
  View: ({ data, visit }) => <StoryView story={data} visit={visit} />,
});
