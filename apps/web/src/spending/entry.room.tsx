import { addressOf, spending } from '@ortaq/contract';
import { ButtonLink, OfficeHead, StepStrip, SummaryList, type SummaryRow } from '@ortaq/ui';
import { useParams } from 'react-router';

import { useRoomVisit } from '../platform/room-visit.ts';
import { ConfirmForm, GiveBackForm } from './decide-forms.tsx';
import { grouped, groupedCode } from './grouped.ts';
import { InMoney } from './in-money.tsx';
import { NothingHere } from './nothing-here.tsx';
import type { OfficeMoney, Waiting } from './office-money.ts';

/** One entry that waits: the second person checks it, the first may take it back. */
export function Component() {
  const { entry } = useParams();
  return (
    <InMoney>
      {(room) => {
        const waiting = room.waiting.find(({ id }) => id === entry);
        return waiting ? <EntryRoom room={room} entry={waiting} /> : <NothingHere />;
      }}
    </InMoney>
  );
}

function EntryRoom({ room, entry }: { readonly room: OfficeMoney; readonly entry: Waiting }) {
  const { t } = useRoomVisit();
  return (
    <>
      <OfficeHead
        title={t(`spending.paper.${entry.kind}`, { number: entry.number })}
        note={`№${entry.proposalNumber} ${entry.title}`}
      />
      <StepStrip
        label={t('spending.enter.steps')}
        steps={[
          { key: 'enter', number: 1, name: t('spending.step.enter'), state: 'done' },
          { key: 'second', number: 2, name: t('spending.step.second'), state: 'now' },
          { key: 'public', number: 3, name: t('spending.step.public'), state: 'next' },
        ]}
      />
      <br />
      <div className="side">
        <PaperOf entry={entry} />
        <aside className="stack">
          <Decision room={room} entry={entry} />
        </aside>
      </div>
    </>
  );
}

function Decision({ room, entry }: { readonly room: OfficeMoney; readonly entry: Waiting }) {
  const { t } = useRoomVisit();
  if (room.mayDecide && !entry.isOwn)
    return (
      <>
        <ConfirmForm entry={entry} />
        <GiveBackForm entry={entry} way="reject" />
      </>
    );
  return (
    <>
      <p>{t(entry.isOwn ? 'spending.decide.own' : 'spending.decide.others')}</p>
      {entry.isOwn && room.mayEnter && <GiveBackForm entry={entry} way="withdraw" />}
    </>
  );
}

/** The paper, and what the first person read on it; its sum only where it may be seen. */
function PaperOf({ entry }: { readonly entry: Waiting }) {
  const { t, village } = useRoomVisit();
  const { sha256, name } = entry.document;
  return (
    <div className="stack">
      <SummaryList rows={useFacts(entry)} />
      <p className="row">
        <ButtonLink
          kind="second"
          icon="doc"
          href={addressOf(spending.readDocument, { community: village.slug, sha256 }).path}
        >
          {t('spending.decide.open')}
        </ButtonLink>
        <span className="muted">{name}</span>
      </p>
      <p className="seal">{groupedCode(sha256)}</p>
    </div>
  );
}

function useFacts(entry: Waiting): SummaryRow[] {
  const { t } = useRoomVisit();
  const { kind, dated, note, amount, supplier, contractNumber, plannedEnd, mirrors, enteredBy, enteredAt } = entry;
  const row = (key: string, term: string, value: string | null | undefined): SummaryRow[] =>
    value ? [{ key, term, value }] : [];
  return [
    ...row('amount', t('spending.room.amount'), amount && t.format.money(BigInt(amount))),
    ...row('supplier', t('spending.fact.supplier'), supplier?.name),
    ...row('bin', t('spending.fact.bin'), supplier?.bin && grouped(supplier.bin)),
    ...row('contract', t('spending.contracted'), kind === 'contract' ? null : contractNumber && `№${contractNumber}`),
    ...row('mirrors', t('spending.next.reversal'), mirrors && t(`spending.paper.${mirrors.kind}`, mirrors)),
    ...row('dated', t('spending.field.dated'), t.format.date(dated)),
    ...row('end', t('spending.field.plannedEnd'), kind === 'contract' && plannedEnd ? t.format.date(plannedEnd) : null),
    ...row('note', t(`spending.field.note.${kind}`), note),
    ...row('by', t('spending.room.entered'), `${enteredBy}, ${t.format.dayTime(enteredAt)}`),
  ];
}
