import { Key, Money, PageHead, Segments } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import type { Counted, Results } from './results.ts';

interface Props {
  readonly results: Results;
  readonly chosen: Counted;
  readonly visit: VillageVisit;
}

export const titleOf = ({ projects }: Results, { isImported }: Counted, t: VillageVisit['t']): string =>
  t(isImported ? 'tally.results.importedTitle' : 'tally.results.title', {
    count: projects.filter((each) => each.isWinner).length,
  });

/** The outcome in a sentence and in one strip of money. */
export function ResultsHead({ results, chosen, visit: { t } }: Props) {
  const envelope = BigInt(results.envelope);
  const spent = BigInt(results.totalCost);
  const amount = (key: string, minor: bigint) => <Money key={key}>{t.format.money(minor)}</Money>;
  const eyebrow = { year: String(chosen.fiscalYear), date: t.format.date(chosen.certifiedAt) };
  const winners = results.projects.filter((each) => each.isWinner);
  return (
    <>
      <PageHead
        eyebrow={t('tally.results.eyebrow', eyebrow)}
        title={titleOf(results, chosen, t)}
        lead={
          <>
            {t('tally.results.voters', { voters: results.measures.voters })}{' '}
            {t.pieces('tally.results.spent', { spent: amount('spent', spent) })}
          </>
        }
      />
      <Segments
        label={t('tally.results.lead', { voters: results.measures.voters, spent, left: envelope - spent })}
        whole={envelope}
        height={48}
        parts={winners.map(({ key, number, cost }) => ({ key, size: BigInt(cost), text: `№${number}` }))}
      />
      <p className="row small muted">
        <span>{t('tally.results.part')}</span>
        <span className="figure-label">
          <Key pattern="left" /> {t.pieces('tally.results.left', { left: amount('left', envelope - spent) })}
        </span>
        <span>{t.pieces('tally.results.whole', { whole: amount('whole', envelope) })}</span>
      </p>
    </>
  );
}
