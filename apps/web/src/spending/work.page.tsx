import { spending } from '@ortaq/contract';

import { cycleAsked } from '../cycles/cycle-asked.ts';
import { Elsewhere } from '../platform/elsewhere.ts';
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
    if (!cycle) throw new Elsewhere(`/${village.slug}/money`);
    return call(spending.readWork, { community: village.slug, cycle: cycle.id, number: Number(params['number']) });
  },

  title: ({ work }, { t }) => `${t('spending.story.title', { number: work.number })} · ${work.title}`,
  View: ({ data, visit }) => <StoryView story={data} visit={visit} />,
});
