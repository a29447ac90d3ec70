import { Section } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import type { Home } from './home-banner.tsx';

/** The newest payment, the next session, and what became of the cycle before: the three facts that build trust. */
export function HomeNews({ home, visit }: { readonly home: Home; readonly visit: VillageVisit }) {
  const { t, language, village } = visit;
  const { latestPayment, nextSession, lastFinished } = home;
  if (!latestPayment && !nextSession && !lastFinished) return null;
  const root = `/${language}/${village.slug}`;
  return (
    <Section id="news" title={t('cycles.home.news')}>
      <div className="cols-3">
        {latestPayment && (
          <a className="card" href={`${root}/money`}>
            <p className="small muted">
              {t('cycles.home.news.payment', { date: t.format.dayMonth(latestPayment.paidAt) })}
            </p>
            <b>{latestPayment.supplier}</b>
            <p className="money">{t.format.money(BigInt(latestPayment.amount))}</p>
            <p className="small">
              {t('cycles.home.news.paidFor', { number: latestPayment.number, title: latestPayment.title })}
            </p>
          </a>
        )}
        {nextSession && (
          <a className="card" href={`${root}/meetings/${nextSession.number}`}>
            <p className="small muted">{t('cycles.home.news.session')}</p>
            <b>{t.format.dayTime(nextSession.startsAt)}</b>
            <p className="small">{nextSession.place}</p>
          </a>
        )}
        {lastFinished && (
          <a className="card" href={`${root}/money?cycle=${lastFinished.cycle.mark}`}>
            <p className="small muted">
              {t('cycles.home.news.finished', { year: String(lastFinished.cycle.fiscalYear) })}
            </p>
            <b>{t('cycles.home.news.finishedCount', { done: lastFinished.done, left: lastFinished.left })}</b>
            <p>{t('cycles.home.news.paid', { amount: BigInt(lastFinished.paid) })}</p>
          </a>
        )}
      </div>
    </Section>
  );
}
