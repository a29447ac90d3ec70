import { More, SummaryList, type SummaryRow } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import type { Contract, Story } from './money.ts';
import { grouped } from './grouped.ts';
import { Wrong } from './wrong.tsx';

interface Props {
  readonly story: Story;
  /** The page is about one contract, and its title says which. */
  readonly isOne: boolean;
  readonly visit: VillageVisit;
}

/** Who is paid, by when, and what to do when something is wrong. */
export function StoryAside({ story, isOne, visit }: Props) {
  const { t, language, village } = visit;
  const { work, cycle, contracts } = story;
  return (
    <>
      {contracts.map((contract) => (
        <div key={contract.id} className="card">
          {!isOne && (
            <h2 className="h3">
              <a href={`/${language}/${village.slug}/money/${contract.id}`}>
                {t('spending.paper.contract', { number: contract.number })}
              </a>
            </h2>
          )}
          <SummaryList rows={factsOf(contract, visit)} />
        </div>
      ))}
      <Wrong visit={visit} />
      <More summary={t('spending.story.code')}>
        <p>{t('spending.story.code.text')}</p>
      </More>
      <p>
        <a href={`/${language}/${village.slug}/projects/${work.number}?cycle=${cycle.mark}`}>
          {t('spending.story.project')}
        </a>
      </p>
    </>
  );
}

function factsOf(contract: Contract, { t }: VillageVisit): SummaryRow[] {
  const { supplier, subject, dated, plannedEnd, procurementNumber, amount } = contract;
  return [
    { key: 'supplier', term: t('spending.fact.supplier'), value: <b>{supplier.name}</b> },
    {
      key: 'bin',
      term: t('spending.fact.bin'),
      value: supplier.bin ? grouped(supplier.bin) : t('spending.fact.soleTrader'),
    },
    { key: 'subject', term: t('spending.fact.subject'), value: subject },
    {
      key: 'amount',
      term: t('spending.fact.amount'),
      value: <b className="money">{t.format.money(BigInt(amount))}</b>,
    },
    { key: 'dated', term: t('spending.fact.dated'), value: t.format.date(dated) },
    { key: 'end', term: t('spending.fact.plannedEnd'), value: t.format.date(plannedEnd) },
    ...(procurementNumber
      ? [{ key: 'procurement', term: t('spending.fact.procurement'), value: procurementNumber }]
      : []),
  ];
}
