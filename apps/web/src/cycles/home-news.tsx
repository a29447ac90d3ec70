import { Icon, type IconName, Money, Section } from '@ortaq/ui';
import type { ReactNode } from 'react';

import type { VillageVisit } from '../platform/page.ts';
import type { Home } from './home-banner.tsx';

interface Fact {
  readonly key: string;
  readonly page: string;
  readonly icon: IconName;
  readonly when: string;
  readonly what: string;
  readonly more: ReactNode;
}

const paymentOf = ({ latestPayment: paid }: Home, { t }: VillageVisit): Fact[] =>
  paid
    ? [
        {
          key: 'payment',
          page: 'money',
          icon: 'money',
          when: t('cycles.home.news.payment', { date: t.format.dayMonth(paid.paidAt) }),
          what: paid.supplier,
          more: (
            <>
              <Money>{t.format.money(BigInt(paid.amount))}</Money>
              <br />
              {t('cycles.home.news.paidFor', { number: paid.number, title: paid.title })}
            </>
          ),
        },
      ]
    : [];

const sessionOf = ({ nextSession: next }: Home, { t }: VillageVisit): Fact[] =>
  next
    ? [
        {
          key: 'session',
          page: `meetings/${next.number}`,
          icon: 'people',
          when: t('cycles.home.news.session'),
          what: t.format.dayTime(next.startsAt),
          more: next.place,
        },
      ]
    : [];

const finishedOf = ({ lastFinished: last }: Home, { t }: VillageVisit): Fact[] =>
  last
    ? [
        {
          key: 'finished',
          page: `money?cycle=${last.cycle.mark}`,
          icon: 'check',
          when: t('cycles.home.news.finished', { year: String(last.cycle.fiscalYear) }),
          what: t('cycles.home.news.finishedCount', { done: last.done, left: last.left }),
          more: t('cycles.home.news.paid', { amount: BigInt(last.paid) }),
        },
      ]
    : [];

/** The newest payment, the next session, and what became of the cycle before: the three facts that build trust. */
export function HomeNews({ home, visit }: { readonly home: Home; readonly visit: VillageVisit }) {
  const { t, language, village } = visit;
  const facts = [...paymentOf(home, visit), ...sessionOf(home, visit), ...finishedOf(home, visit)];
  if (facts.length === 0) return null;
  return (
    <Section id="news" title={t('cycles.home.news')}>
      <div className={facts.length === 3 ? 'cols-3' : 'cols-2'}>
        {facts.map(({ key, page, icon, when, what, more }) => (
          <a key={key} className="card tight" href={`/${language}/${village.slug}/${page}`}>
            <p className="quiet-line">
              <Icon name={icon} size={20} />
              {when}
            </p>
            <p>
              <b>{what}</b>
            </p>
            <p>{more}</p>
          </a>
        ))}
      </div>
    </Section>
  );
}
