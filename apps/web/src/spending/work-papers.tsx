import { addressOf, spending } from '@ortaq/contract';
import { Section, Table } from '@ortaq/ui';

import { useRoomVisit } from '../platform/room-visit.ts';
import type { MoneyEvent, Work } from './money.ts';

interface Props {
  readonly work: Work;
  readonly events: readonly MoneyEvent[];
  readonly mayCorrect: boolean;
}

/** What was confirmed for a project, each with its scan and the way to correct it. */
export function WorkPapers({ work, events, mayCorrect }: Props) {
  const { t } = useRoomVisit();
  const row = usePaperRow(work, mayCorrect);
  return (
    <Section id="papers" title={t('spending.work.papers')}>
      {events.length === 0 ? (
        <p className="muted">{t('spending.work.papers.none')}</p>
      ) : (
        <Table
          caption={t('spending.work.papers')}
          captionHidden
          columns={[
            { key: 'paper', head: t('spending.room.paper') },
            { key: 'dated', head: t('spending.field.dated') },
            { key: 'amount', head: t('spending.room.amount'), numeric: true },
            { key: 'file', head: t('spending.field.document') },
            { key: 'correct', head: t('spending.next.reversal') },
          ]}
          rows={events.map(row)}
        />
      )}
    </Section>
  );
}

function usePaperRow(work: Work, mayCorrect: boolean) {
  const { t, language, village } = useRoomVisit();
  return ({ id, kind, number, dated, amount, document, state }: MoneyEvent) => {
    const file = addressOf(spending.readDocument, { community: village.slug, sha256: document.sha256 }).path;
    const isOpen = mayCorrect && state === 'confirmed' && kind !== 'reversal';
    const correct = `/${language}/${village.slug}/office/money/works/${work.proposalId}/reversal?entry=${id}`;
    return {
      key: id,
      ...(state === 'reversed' && { look: 'quiet' as const }),
      cells: [
        t(`spending.paper.${kind}`, { number }),
        t.format.date(dated),
        t.format.money(BigInt(amount)),
        <a key="file" href={file}>
          {document.name}
        </a>,
        isOpen ? (
          <a key="correct" href={correct}>
            {t('spending.next.reversal')}
          </a>
        ) : (
          state === 'reversed' && t('spending.event.reversed')
        ),
      ],
    };
  };
}
