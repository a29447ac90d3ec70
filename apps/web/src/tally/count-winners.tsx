import type { OutputOf, tally } from '@ortaq/contract';
import { money, sum } from '@ortaq/kernel';
import { Table } from '@ortaq/ui';

import type { CyclePage } from '../cycles/plan-fields.ts';
import { useRoomVisit } from '../platform/room-visit.ts';

export type Count = NonNullable<OutputOf<typeof tally.readCount>['count']>;

interface Props {
  readonly cycle: CyclePage;
  readonly winners: Count['winners'];
}

/** What the count chose, and what it costs of the envelope. */
export function CountWinners({ cycle, winners }: Props) {
  const { t } = useRoomVisit();
  const total = sum(winners.map(({ cost }) => money(cost)));
  return (
    <>
      <Table
        caption={t('tally.won.title', { count: winners.length })}
        columns={[
          { key: 'number', head: t('tally.table.number') },
          { key: 'title', head: t('tally.table.project') },
          { key: 'cost', head: t('tally.table.cost'), numeric: true },
        ]}
        rows={winners.map(({ number, title, cost }) => ({
          key: String(number),
          cells: [`№${number}`, title, t.format.money(BigInt(cost))],
        }))}
        total={[t('tally.room.total'), '', t.format.money(total)]}
      />
      <p className="small muted">
        {t('tally.room.left', { envelope: cycle.envelope, left: String(BigInt(cycle.envelope) - total) })}
      </p>
    </>
  );
}
