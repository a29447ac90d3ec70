import { Key, ResultRows } from '@ortaq/ui';
import { distanceWords, reasonWords, wholeOf } from '@ortaq/words';

import type { VillageVisit } from '../platform/page.ts';
import type { Results } from './results.ts';

type Row = Results['projects'][number];

interface Props {
  readonly rows: readonly Row[];
  readonly results: Results;
  /** Mark of the cycle that was counted; numbers begin anew in each. */
  readonly mark: string;
  readonly visit: VillageVisit;
}

/** What its supporters could pay beside the price. A scale of three prices keeps small differences visible. */
function reachOf({ cost, reason, votes }: Row, most: number) {
  const price = BigInt(cost);
  if (reason.money) return { size: wholeOf(reason.money.atEnd), price, scale: price * 3n };
  if (reason.how === 'shares') return { size: BigInt(votes) * wholeOf(reason.price ?? '0'), price, scale: price * 3n };
  return { size: votes, scale: most };
}

export function RowsOf({ rows, results, mark, visit: { t, language, village } }: Props) {
  const numbers = new Map(results.projects.map(({ key, number }) => [key, `№${number}`]));
  const named = (key: string) => numbers.get(key) ?? key;
  const most = Math.max(...results.projects.map((each) => each.votes), 1);
  return (
    <ResultRows
      rows={rows.map((row) => ({
        key: row.key,
        won: row.isWinner,
        wonWord: t(row.isWinner ? 'tally.won' : 'tally.lost'),
        number: `№${row.number}`,
        title: (
          <a
            href={`/${language}/${village.slug}/projects/${row.number}?cycle=${mark}`}
            lang={row.language === language ? undefined : row.language}
          >
            {row.title}
          </a>
        ),
        amount: t.format.money(BigInt(row.cost)),
        support: t('tally.votes', { count: row.votes }),
        reach: reachOf(row, most),
        why: `${reasonWords(t, row.reason, named)} ${distanceWords(t, row.reason)}`.trim(),
      }))}
    />
  );
}

/** What the bars say: how far the money of the supporters reaches, and where the price is. */
export function RowsKey({ results, visit: { t } }: Pick<Props, 'results' | 'visit'>) {
  if (results.rule['kind'] !== 'equal-shares') return null;
  return (
    <p className="row small muted">
      <span className="figure-label">
        <Key pattern="paid" /> {t('tally.key.reach')}
      </span>
      <span>{t('tally.key.price')}</span>
    </p>
  );
}
