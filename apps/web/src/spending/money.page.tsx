import { cycles, type OutputOf, spending } from '@ortaq/contract';
import { EmptyState, Main, PageHead, PaymentFeed, Section } from '@ortaq/ui';

import type { CycleCard } from '../cycles/phase-words.ts';
import { villagePage, type VillageVisit } from '../platform/page.ts';
import type { Money } from './money.ts';
import { MoneyCategories } from './money-categories.tsx';
import { moneyCycle } from './money-cycle.ts';
import { MoneyOthers, MoneyTable } from './money-table.tsx';
import { MoneyTotals } from './money-totals.tsx';
import { MoneyWorks } from './money-works.tsx';

type Categories = OutputOf<typeof cycles.readCycle>['rules']['categories'];

interface Data {
  readonly money: Money | null;
  readonly categories: Categories;
  readonly others: readonly CycleCard[];
}

/** Where the money of a cycle stands: plan, contract, paid, in total and by project, with every payment. */
export const moneyPage = villagePage<Data>({
  path: '/:village/money',
  kind: 'document',
  section: 'money',

  async load(visit) {
    const { cycle, others } = await moneyCycle(visit);
    if (!cycle) return { money: null, categories: [], others };
    const of = { community: visit.village.slug, cycle: cycle.id };
    const money = await visit.call(spending.readMoney, of);
    const { rules } = await visit.call(cycles.readCycle, of);
    return { money: money.works.length > 0 ? money : null, categories: rules.categories, others };
  },

  title: ({ money }, { t }) => (money ? titleOf(money, t) : t('spending.money.none.title')),

  View: ({ data: { money, categories, others }, visit }) => (
    <Main wide>
      {money ? <Shown money={money} categories={categories} visit={visit} /> : <Nothing visit={visit} />}
      <MoneyOthers cycles={others} visit={visit} />
    </Main>
  ),
});

const titleOf = ({ cycle }: Money, t: VillageVisit['t']): string =>
  t(cycle.phase === 'closed' ? 'spending.money.title.closed' : 'spending.money.title');

const Nothing = ({ visit: { t } }: { readonly visit: VillageVisit }) => (
  <EmptyState drawing="bridge" level={1} title={t('spending.money.none.title')}>
    <p>{t('spending.money.none.text')}</p>
  </EmptyState>
);

interface Props {
  readonly money: Money;
  readonly categories: Categories;
  readonly visit: VillageVisit;
}

function Shown({ money, categories, visit }: Props) {
  const { t } = visit;
  return (
    <>
      <PageHead
        eyebrow={t('spending.money.eyebrow', { year: String(money.cycle.fiscalYear) })}
        title={titleOf(money, t)}
        lead={t('spending.money.papers')}
      />
      <MoneyTotals money={money} visit={visit} />
      <Section id="projects" title={t('spending.money.projects')}>
        <MoneyWorks money={money} visit={visit} />
      </Section>
      <Payments money={money} visit={visit} />
      <MoneyCategories money={money} categories={categories} visit={visit} />
      <MoneyTable money={money} visit={visit} />
    </>
  );
}

function Payments({ money, visit: { t, language, village } }: Omit<Props, 'categories'>) {
  const { payments } = money;
  const feed = payments.map(({ id, contractId, proposalNumber, title, number, isReversal, ...payment }) => ({
    key: id,
    href: `/${language}/${village.slug}/money/${contractId}#${id}`,
    who: payment.supplier,
    what: t(isReversal ? 'spending.money.payment.reversal' : 'spending.money.payment', {
      project: proposalNumber,
      title,
      number,
    }),
    when: t.format.dayMonth(payment.dated),
    amount: t.format.money(BigInt(payment.amount)),
  }));
  const count = payments.filter(({ isReversal }) => !isReversal).length;
  return (
    <Section id="payments" title={t('spending.money.payments')} aside={t('spending.money.payments.order', { count })}>
      {feed.length > 0 ? <PaymentFeed payments={feed} /> : <p>{t('spending.money.payments.none')}</p>}
    </Section>
  );
}
