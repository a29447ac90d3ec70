import { ButtonLink, Section, Table } from '@ortaq/ui';

import { useRoomVisit } from '../platform/room-visit.ts';
import type { OfficeMoney, Waiting } from './office-money.ts';

/** What waits for the second person, the oldest first. */
export function Queue({ room }: { readonly room: OfficeMoney }) {
  const { t } = useRoomVisit();
  const row = useRow(room);
  if (room.waiting.length === 0) return null;
  return (
    <Section id="waiting" title={t('spending.room.waiting')}>
      <Table
        caption={t('spending.room.waiting')}
        captionHidden
        columns={[
          { key: 'paper', head: t('spending.room.paper') },
          { key: 'project', head: t('spending.room.project') },
          { key: 'supplier', head: t('spending.room.supplier') },
          { key: 'amount', head: t('spending.room.amount'), numeric: true },
          { key: 'entered', head: t('spending.room.entered') },
          { key: 'act', head: t('spending.room.next') },
        ]}
        rows={room.waiting.map(row)}
      />
    </Section>
  );
}

function useRow({ mayDecide }: OfficeMoney) {
  const { t, language, village } = useRoomVisit();
  return (entry: Waiting) => {
    const { id, kind, number, proposalNumber, title, supplier, amount, enteredBy, enteredAt, isOwn } = entry;
    const address = `/${language}/${village.slug}/office/money/entries/${id}`;
    return {
      key: id,
      cells: [
        <a key="paper" href={address}>
          {t(`spending.paper.${kind}`, { number })}
        </a>,
        `№${proposalNumber} ${title}`,
        supplier?.name ?? t('value.none'),
        amount === null ? <span className="muted">{t('spending.room.hidden')}</span> : t.format.money(BigInt(amount)),
        <span key="by">
          {enteredBy} <span className="small muted">{t.format.dayTime(enteredAt)}</span>
        </span>,
        <ButtonLink key="act" size="s" kind="second" href={address}>
          {t(mayDecide && !isOwn ? 'spending.room.decide' : 'spending.room.look')}
        </ButtonLink>,
      ],
    };
  };
}

/** What came back without being confirmed, and why. */
export function GivenBack({ room }: { readonly room: OfficeMoney }) {
  const { t } = useRoomVisit();
  if (room.returned.length === 0) return null;
  return (
    <Section id="given" title={t('spending.room.given')}>
      <Table
        caption={t('spending.room.given')}
        captionHidden
        columns={[
          { key: 'paper', head: t('spending.room.paper') },
          { key: 'project', head: t('spending.room.project') },
          { key: 'reason', head: t('spending.room.reason') },
          { key: 'by', head: t('status.returned') },
        ]}
        rows={room.returned.map(({ id, kind, number, proposalNumber, reason, decision, decidedAt }) => ({
          key: id,
          cells: [
            t(`spending.paper.${kind}`, { number }),
            `№${proposalNumber}`,
            reason,
            `${t(`spending.room.${decision}`)}, ${t.format.dayTime(decidedAt)}`,
          ],
        }))}
      />
    </Section>
  );
}
