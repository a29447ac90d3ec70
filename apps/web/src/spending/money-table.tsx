import { addressOf, spending } from '@ortaq/contract';
import { ButtonLink, Section, Table } from '@ortaq/ui';

import type { CycleCard } from '../cycles/phase-words.ts';
import type { VillageVisit } from '../platform/page.ts';
import { amountOf } from './amounts.tsx';
import type { Money } from './money.ts';
import { workAddress } from './money-works.tsx';
import { Wrong } from './wrong.tsx';

interface Props {
  readonly money: Money;
  readonly visit: VillageVisit;
}

const stages = ['planned', 'contracted', 'accepted', 'paid', 'returned'] as const;

/** The same in figures: the last line is the sum of the lines above it. */
export function MoneyTable({ money, visit }: Props) {
  const { t, village } = visit;
  const { works, totals, cycle } = money;
  const shown = stages.filter((stage) => stage !== 'returned' || totals.returned !== '0');
  const csv = addressOf(spending.downloadMoney, { community: village.slug, cycle: cycle.id }).path;
  return (
    <Section id="table" title={t('spending.money.table')}>
      <div className="stack">
        <Table
          caption={t('spending.money.table')}
          captionHidden
          columns={[
            { key: 'project', head: t('spending.money.table.project') },
            ...shown.map((stage) => ({ key: stage, head: t(`spending.${stage}`), numeric: true })),
          ]}
          rows={works.map((work) => ({
            key: work.proposalId,
            cells: [
              <a key="project" href={workAddress(visit, work, cycle.mark)}>
                №{work.number} <span lang={work.language}>{work.title}</span>
              </a>,
              ...shown.map((stage) => amountOf(t, work[stage])),
            ],
          }))}
          total={[t('spending.money.table.total'), ...shown.map((stage) => amountOf(t, totals[stage]))]}
        />
        <p>
          <ButtonLink kind="second" icon="download" href={csv}>
            {t('spending.money.csv')}
          </ButtonLink>
        </p>
        <Wrong visit={visit} />
      </div>
    </Section>
  );
}

/** The way to the money of other years. */
export function MoneyOthers({
  cycles,
  visit: { t, language, village },
}: {
  readonly cycles: readonly CycleCard[];
  readonly visit: VillageVisit;
}) {
  if (cycles.length === 0) return null;
  return (
    <Section id="others" title={t('spending.money.others')}>
      <ul className="row">
        {cycles.map(({ id, mark, title }) => (
          <li key={id}>
            <ButtonLink kind="second" href={`/${language}/${village.slug}/money?cycle=${mark}`}>
              {title[language] || title.kk}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
