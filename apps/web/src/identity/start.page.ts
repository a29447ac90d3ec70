import { Elsewhere } from '../platform/elsewhere.ts';
import { countryPage } from '../platform/page.ts';
import { startOf } from './start.ts';

/** Leads everybody to where they have something to do; there is nothing to see here. */
export const startPage = countryPage<null>({
  path: '/start',
  kind: 'document',
  async load(visit) {
    throw new Elsewhere(await startOf(visit));
  },
  title: (_, { t }) => t('frame.name'),
  View: () => null,
});
