import { cycles } from '@ortaq/contract';
import { EmptyState, LinkLines, Main, Note, PageHead, Section } from '@ortaq/ui';

import { inCurrency } from '../../platform/in-currency.ts';
import { villagePage, type VillageVisit } from '../../platform/page.ts';
import { cycleAsked } from '../cycle-asked.ts';
import type { CycleCard } from '../phase-words.ts';
import { Calendar } from './calendar.tsx';
import { CountTerms } from './count.tsx';
import { Rights } from './rights.tsx';
import type { Told } from './rules.ts';
import { Lot, Seal } from './seal.tsx';
import { BallotTerms, CategoryTerms, MoneyTerms, PeopleTerms } from './terms.tsx';

interface Data {
  readonly told: Told | null;
  readonly others: readonly CycleCard[];
}

const parts = [Calendar, MoneyTerms, PeopleTerms, CategoryTerms, BallotTerms, CountTerms, Lot, Seal];

/** Everything that publication froze, in plain words, and how to check that nothing has changed since. */
export const rulesPage = villagePage<Data>({
  path: '/:village/rules',
  kind: 'document',

  async load(visit) {
    const { cycle, all } = await cycleAsked(visit);
    if (!cycle) return { told: null, others: all };
    const told = await visit.call(cycles.readRules, { community: visit.village.slug, cycle: cycle.id });
    return { told, others: all.filter(({ id }) => id !== cycle.id) };
  },

  title: (_, { t }) => t('cycles.rules.title'),
  description: (_, { t }) => t('cycles.rules.lead'),

  View: ({ data: { told, others }, visit }) => (
    <Main>
      {told ? <Shown told={told} visit={inCurrency(visit, told.cycle.rules.currency)} /> : <Nothing visit={visit} />}
      <Others others={others} visit={visit} />
    </Main>
  ),
});

function Shown({ told, visit }: { readonly told: Told; readonly visit: VillageVisit }) {
  const { t } = visit;
  return (
    <>
      <PageHead
        eyebrow={t('cycles.rules.eyebrow', { year: String(told.cycle.fiscalYear) })}
        title={t('cycles.rules.title')}
        lead={t('cycles.rules.lead')}
      />
      {told.terms === null && <Note tone="warn">{t('cycles.rules.draft')}</Note>}
      {parts.map((Part) => (
        <Part key={Part.name} told={told} visit={visit} />
      ))}
      <Rights visit={visit} />
    </>
  );
}

const Nothing = ({ visit: { t } }: { readonly visit: VillageVisit }) => (
  <EmptyState level={1} drawing="meeting" title={t('cycles.rules.none.title')}>
    <p>{t('cycles.rules.none.text')}</p>
  </EmptyState>
);

function Others({ others, visit }: { readonly others: Data['others']; readonly visit: VillageVisit }) {
  const { t, language, village } = visit;
  if (others.length === 0) return null;
  return (
    <Section id="others" title={t('cycles.rules.others')}>
      <LinkLines
        lines={others.map(({ id, mark, title, phase }) => ({
          key: id,
          href: `/${language}/${village.slug}/rules?cycle=${mark}`,
          name: title[language] || title.kk,
          aside: t(`cycles.phase.${phase}`),
        }))}
      />
    </Section>
  );
}
