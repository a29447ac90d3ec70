import { tally } from '@ortaq/contract';
import { wordsIn } from '@ortaq/words';
import { EmptyState, Main, PageHead, Section, Segments } from '@ortaq/ui';

import { villagePage, type VillageVisit } from '../platform/page.ts';
import { Explained } from './explained.tsx';
import { RowsOf } from './result-rows.tsx';
import type { Counted, Results } from './results.ts';
import { Verify } from './verify.tsx';

interface Data {
  readonly cycles: readonly Counted[];
  readonly chosen: Counted | undefined;
  readonly results: Results | null;
}

/** What the village chose, why these projects and not others, and how to check it. */
export const resultsPage = villagePage<Data>({
  path: '/:village/results',
  kind: 'document',
  section: 'vote',

  async load({ call, village, query }) {
    const { cycles } = await call(tally.listResults, { community: village.slug });
    const chosen = cycles.find(({ cycle }) => cycle === query.get('cycle')) ?? cycles[0];
    if (!chosen) return { cycles, chosen, results: null };
    const { results } = await call(tally.readResults, { community: village.slug, cycle: chosen.cycle });
    return { cycles, chosen, results };
  },

  title: ({ results, chosen }, { t }) =>
    results && chosen ? titleOf(results, chosen, t) : t('tally.results.none.title'),

  View: ({ data, visit }) =>
    data.results && data.chosen ? (
      <Shown {...data} chosen={data.chosen} results={data.results} visit={inCurrency(visit, data.results.currency)} />
    ) : (
      <Nothing visit={visit} />
    ),
});

/** The same visit with amounts in the currency of the election. */
const inCurrency = (visit: VillageVisit, currency: string): VillageVisit => ({
  ...visit,
  t: wordsIn(visit.language, { zone: visit.village.timeZone, currency }),
});

const titleOf = ({ projects }: Results, { isImported }: Counted, t: VillageVisit['t']) =>
  t(isImported ? 'tally.results.importedTitle' : 'tally.results.title', {
    count: projects.filter((each) => each.isWinner).length,
  });

function Nothing({ visit: { t } }: { visit: VillageVisit }) {
  return (
    <Main>
      <EmptyState level={1} drawing="meeting" title={t('tally.results.none.title')}>
        <p>{t('tally.results.none.text')}</p>
      </EmptyState>
    </Main>
  );
}

function Shown({
  results,
  chosen,
  cycles,
  visit,
}: {
  results: Results;
  chosen: Counted;
  cycles: readonly Counted[];
  visit: VillageVisit;
}) {
  const { t } = visit;
  const envelope = BigInt(results.envelope);
  const spent = BigInt(results.totalCost);
  const winners = results.projects.filter((each) => each.isWinner);
  const losers = results.projects.filter((each) => !each.isWinner);
  const eyebrow = { year: String(chosen.fiscalYear), date: t.format.date(chosen.certifiedAt) };
  const lead = { voters: results.measures.voters, spent, left: envelope - spent };
  const next = results.projects.find(({ key }) => key === results.reserve[0]);
  return (
    <Main wide>
      <PageHead
        eyebrow={t('tally.results.eyebrow', eyebrow)}
        title={titleOf(results, chosen, t)}
        lead={t('tally.results.lead', lead)}
      />
      <Segments
        label={t('tally.results.strip')}
        whole={envelope}
        height={48}
        parts={winners.map(({ key, number, cost }) => ({ key, size: BigInt(cost), text: `№${number}` }))}
      />
      <p className="small muted">{t('tally.results.strip')}</p>
      <Explained results={results} visit={visit} />
      <Section id="won" title={t('tally.won.title', { count: winners.length })}>
        <RowsOf rows={winners} results={results} visit={visit} />
      </Section>
      {losers.length > 0 && (
        <Section id="lost" title={t('tally.lost.title', { count: losers.length })}>
          {next && <p className="measure">{t('tally.reserve', { number: next.number })}</p>}
          <RowsOf rows={losers} results={results} visit={visit} />
        </Section>
      )}
      <Verify results={results} chosen={chosen} cycles={cycles} visit={visit} />
    </Main>
  );
}
