import { ButtonLink, Chip, EmptyState, Main, Money, PageHead } from '@ortaq/ui';

import type { ReactNode } from 'react';

import { inCurrency } from '../../platform/in-currency.ts';
import { villagePage, type VillageVisit } from '../../platform/page.ts';
import { linkTo } from '../addresses.ts';
import { isNarrowed, usualGroup } from './asked-list.ts';
import { ListFilter } from './list-filter.tsx';
import { type ListData, type Listed, loadList } from './listed.ts';
import { ProjectCards } from './project-cards.tsx';

interface Props {
  readonly listed: Listed;
  readonly visit: VillageVisit;
}

/** Every project of a cycle in the order of the numbers, with what it costs and where it is. */
export const projectsPage = villagePage<ListData>({
  path: '/:village/projects',
  kind: 'document',
  section: 'projects',
  load: loadList,
  title: ({ listed }, { t }) => titleOf(listed, t),
  description: ({ listed }, visit) => (listed ? plainLead(listed, visit) : ''),
  View: ({ data, visit }) => (
    <Main wide>
      {data.listed ? (
        <Shown listed={data.listed} visit={inCurrency(visit, data.listed.cycle.rules.currency)} />
      ) : (
        <NoCycle visit={visit} />
      )}
      <Others data={data} visit={visit} />
    </Main>
  ),
});

const titleOf = (listed: Listed | undefined, t: VillageVisit['t']): string =>
  t(listed && usualGroup(listed.cycle.phase) === undefined ? 'proposals.list.proposals' : 'proposals.list.projects');

function plainLead({ cycle: { counts, phase, submissionClosesAt } }: Listed, { t }: VillageVisit): string {
  const proposals = t('unit.proposals', { count: counts.all });
  if (phase === 'submission') return t('proposals.list.lead.submission', { proposals, until: submissionClosesAt });
  return t('proposals.list.lead.review', { proposals, admitted: counts.admitted, undecided: counts.undecided });
}

/** What the projects cost together, beside the money that there is. */
function Lead({ listed, visit }: Props) {
  const { t } = visit;
  const { counts, envelope, phase } = listed.cycle;
  if (usualGroup(phase) === undefined) return counts.all > 0 ? plainLead(listed, visit) : null;
  return t.pieces<'proposals.list.lead.ballot', ReactNode>('proposals.list.lead.ballot', {
    projects: t('unit.projects', { count: counts.admitted }),
    cost: <Money key="cost">{t.format.money(BigInt(counts.admittedCost))}</Money>,
    envelope: <Money key="envelope">{t.format.money(BigInt(envelope))}</Money>,
  });
}

function Shown({ listed, visit }: Props) {
  const { t } = visit;
  const { cycle, shown, narrowing } = listed;
  const about = { year: String(cycle.fiscalYear), stage: t(`cycles.phase.${cycle.phase}`) };
  return (
    <>
      <PageHead
        eyebrow={t('proposals.list.eyebrow', about)}
        title={titleOf(listed, t)}
        lead={<Lead listed={listed} visit={visit} />}
      >
        <MainAct listed={listed} visit={visit} />
      </PageHead>
      <div className="stack">
        {cycle.counts.all > 0 && <ListFilter listed={listed} visit={visit} />}
        {shown.length > 0 ? (
          <>
            <p className="small muted">
              {t('proposals.list.shown', { projects: t('unit.projects', { count: shown.length }) })}
            </p>
            <ProjectCards shown={shown} cycle={cycle} withStatus={narrowing.group !== 'ballot'} visit={visit} />
          </>
        ) : (
          <Nothing listed={listed} visit={visit} />
        )}
      </div>
    </>
  );
}

/** What one can do in this stage beside reading. */
function MainAct({ listed: { cycle }, visit }: Props) {
  const { t } = visit;
  const act = cycle.phase === 'submission' ? 'propose' : cycle.phase === 'voting' ? 'vote' : undefined;
  return act ? (
    <p className="row">
      <ButtonLink href={linkTo(visit, act)} icon={act === 'vote' ? 'ballot' : 'edit'}>
        {t(`nav.${act}`)}
      </ButtonLink>
    </p>
  ) : null;
}

function Nothing({ listed: { cycle, narrowing }, visit }: Props) {
  const { t } = visit;
  if (isNarrowed(narrowing, cycle.phase))
    return (
      <EmptyState
        drawing="bridge"
        title={t('proposals.list.nothing.title')}
        act={
          <ButtonLink kind="second" href={linkTo(visit, 'projects')}>
            {t('proposals.list.whole')}
          </ButtonLink>
        }
      >
        <p>{t('proposals.list.nothing.text')}</p>
      </EmptyState>
    );
  return (
    <EmptyState drawing="lamp" title={t('proposals.list.none.title')}>
      <p>
        {cycle.phase === 'submission'
          ? t('proposals.list.none.first')
          : cycle.phase === 'announced'
            ? t('proposals.list.none.opens', { at: cycle.submissionOpensAt })
            : t('proposals.list.none.text')}
      </p>
    </EmptyState>
  );
}

function NoCycle({ visit: { t } }: { readonly visit: VillageVisit }) {
  return (
    <EmptyState level={1} drawing="meeting" title={t('cycles.home.none.title')}>
      <p>{t('cycles.home.none.lead')}</p>
    </EmptyState>
  );
}

/** Projects of other years, one link each. */
function Others({ data: { others }, visit }: { readonly data: ListData; readonly visit: VillageVisit }) {
  const { t, language } = visit;
  const told = others.filter(({ phase }) => phase !== 'draft');
  if (told.length === 0) return null;
  return (
    <nav className="sect stack" aria-labelledby="others">
      <h2 id="others">{t('proposals.list.others')}</h2>
      <p className="row">
        {told.map(({ id, mark, title }) => (
          <Chip key={id} href={linkTo(visit, `projects?cycle=${mark}`)} label={title[language] || title.kk} />
        ))}
      </p>
    </nav>
  );
}
