import { tally, voting } from '@ortaq/contract';
import { EmptyState, LinkLines, Note, Section } from '@ortaq/ui';

import { inCurrency } from '../platform/in-currency.ts';
import { villagePage, type VillageVisit } from '../platform/page.ts';
import type { Tokens } from '../voting/poll.ts';
import { Explained } from './explained.tsx';
import { RowsKey, RowsOf } from './result-rows.tsx';
import { ResultsHead, titleOf } from './results-head.tsx';
import { chosenOf, type Counted, isWithheld, type Results, type Turnout } from './results.ts';
import { TurnoutOf } from './turnout-of.tsx';
import { Verify } from './verify.tsx';

interface Shown {
  readonly chosen: Counted;
  readonly results: Results;
  readonly turnout: Turnout | null;
  /** Of a vote of our own. */
  readonly tokens: Tokens | null;
}

interface Data {
  readonly shown: Shown | null;
  readonly others: readonly Counted[];
}

/** A vote of our own can be checked, one whose ballots are published counted again. */
const islandsOf = ({ results, chosen }: Shown): string[] => [
  ...(isWithheld(results, chosen) ? [] : ['tally/recount']),
  ...(chosen.isImported ? [] : ['tally/check/check']),
];

/** What the village chose, why these projects and not others, and how to check it. */
export const resultsPage = villagePage<Data>({
  path: '/:village/results',
  kind: 'island',
  islands: ({ shown }) => (shown ? islandsOf(shown) : []),

  async load({ call, village, query }) {
    const { cycles } = await call(tally.listResults, { community: village.slug });
    const chosen = chosenOf(cycles, query.get('cycle'));
    const others = cycles.filter(({ cycle }) => cycle !== chosen?.cycle);
    if (!chosen) return { shown: null, others };
    const where = { community: village.slug, cycle: chosen.cycle };
    const [{ results }, turnout, tokens] = await Promise.all([
      call(tally.readResults, where),
      chosen.isImported ? null : call(voting.readTurnout, where),
      chosen.isImported ? null : call(voting.readPoll, where),
    ]);
    return {
      shown: results && { chosen, results, turnout, tokens },
      others,
    };
  },

  title: ({ shown }, { t }) => (shown ? titleOf(shown.results, shown.chosen, t) : t('tally.results.none.title')),
  description: ({ shown }, { t }) => t(shown ? 'tally.verify.text' : 'tally.results.none.text'),

  View: ({ data: { shown, others }, visit }) => (
    <main id="main" tabIndex={-1}>
      {shown ? <Outcome {...shown} visit={inCurrency(visit, shown.results.currency)} /> : <Nothing visit={visit} />}
      <Others others={others} visit={visit} />
    </main>
  ),
});

const Nothing = ({ visit: { t } }: { readonly visit: VillageVisit }) => (
  <div className="read">
    <EmptyState level={1} drawing="meeting" title={t('tally.results.none.title')}>
      <p>{t('tally.results.none.text')}</p>
    </EmptyState>
  </div>
);

function Outcome({ chosen, results, turnout, tokens, visit }: Shown & { readonly visit: VillageVisit }) {
  const { t } = visit;
  const winners = results.projects.filter((each) => each.isWinner);
  const losers = results.projects.filter((each) => !each.isWinner);
  const hasTurnout = turnout !== null && turnout.voters > 0;
  const next = results.projects.find(({ key }) => key === results.reserve[0]);
  return (
    <>
      <div className="wrap">
        <div className={hasTurnout ? undefined : 'sect'}>
          <ResultsHead results={results} chosen={chosen} visit={visit} />
        </div>
        {hasTurnout && <TurnoutOf turnout={turnout} visit={visit} />}
      </div>
      <Explained results={results} visit={visit} />
      <div className="wrap">
        <Section id="won" title={t('tally.won.title', { count: winners.length })}>
          <div className="stack">
            <RowsKey results={results} visit={visit} />
            <RowsOf rows={winners} results={results} mark={chosen.mark} visit={visit} />
          </div>
        </Section>
        {losers.length > 0 && (
          <Section id="lost" title={t('tally.lost.title', { count: losers.length })}>
            <div className="stack">
              {next && <Note>{t('tally.reserve', { number: next.number })}</Note>}
              <RowsOf rows={losers} results={results} mark={chosen.mark} visit={visit} />
            </div>
          </Section>
        )}
        <Verify results={results} chosen={chosen} tokens={tokens} visit={visit} />
      </div>
    </>
  );
}

function Others({ others, visit }: { readonly others: readonly Counted[]; readonly visit: VillageVisit }) {
  const { t, language, village } = visit;
  if (others.length === 0) return null;
  return (
    <div className="wrap">
      <Section id="years" title={t('tally.results.other')}>
        <LinkLines
          lines={others.map(({ cycle, mark, title, certifiedAt }) => ({
            key: cycle,
            href: `/${language}/${village.slug}/results?cycle=${mark}`,
            name: title[language] || title.kk,
            aside: t.format.date(certifiedAt),
          }))}
        />
      </Section>
    </div>
  );
}
