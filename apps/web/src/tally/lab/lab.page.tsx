import { cycles, tally } from '@ortaq/contract';
import { PageHead } from '@ortaq/ui';
import { speak } from '@ortaq/words';

import { categoryOf } from '../../cycles/category-of.ts';
import { IslandData } from '../../platform/island.tsx';
import { villagePage, type VillageVisit } from '../../platform/page.ts';
import { chosenOf, type Counted } from '../results.ts';
import { Lab } from './lab.tsx';
import { labData, type LabData } from './lab-data.ts';

/** The kinds of work of a cycle in the reader's language. */
async function categoriesOf(
  { call, village, language }: VillageVisit,
  { cycle }: Counted,
): Promise<LabData['categories']> {
  const { rules } = await call(cycles.readCycle, { community: village.slug, cycle });
  const named = rules.categories.map(({ code }) => [code, categoryOf(rules.categories, code, language)?.word ?? code]);
  return Object.fromEntries(named) as LabData['categories'];
}

/** Where anybody replays a counted vote, or a file of their own, under other rules. */
export const labPage = villagePage<LabData>({
  path: '/:village/lab',
  kind: 'island',
  islands: ['tally/lab/lab'],

  async load(visit) {
    const { call, village, query } = visit;
    const { cycles: counted } = await call(tally.listResults, { community: village.slug });
    const chosen = chosenOf(counted, query.get('cycle'));
    if (!chosen) return labData(visit, { counted, chosen, results: null, categories: {} });
    const [{ results }, categories] = await Promise.all([
      call(tally.readResults, { community: village.slug, cycle: chosen.cycle }),
      categoriesOf(visit, chosen),
    ]);
    return labData(visit, { counted, chosen, results, categories });
  },

  title: (_, { t }) => t('tally.lab.title'),
  description: (_, { t }) => t('tally.lab.lead'),
  View: ({ data, visit }) => <Shown data={data} visit={visit} />,
});

const ALONE = 'npm run ortaq -- recount FILE.pb --rule mes --preset tool';

function Shown({ data, visit: { t } }: { readonly data: LabData; readonly visit: VillageVisit }) {
  return (
    <main id="main" tabIndex={-1}>
      <div className="wrap">
        <PageHead eyebrow={t('tally.lab.eyebrow')} title={t('tally.lab.title')} lead={t('tally.lab.lead')} />
        <noscript>
          <div className="note stack">
            <p>{t('tally.lab.noScript')}</p>
            <pre className="seal">{ALONE}</pre>
          </div>
        </noscript>
        <div id="lab">
          <Lab data={data} t={speak(data.words, data.language, data.place)} />
        </div>
        <IslandData name="lab" data={data} />
      </div>
    </main>
  );
}
