import { audit } from '@ortaq/contract';
import { papersSeen, placesSeen } from '@ortaq/domain/audit';
import { Section, Table } from '@ortaq/ui';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import type { Payment, Sample } from './audited.ts';

/** The payments to hold against their papers, with what the auditor saw. */
export function SampleTable({ sample }: { readonly sample: Sample }) {
  const { t } = useRoomVisit();
  const mark = useAct(audit.markPayment);
  const row = useRow((payment) => mark.mutate(payment));
  const { of, payments } = sample;
  const title = payments.length > 0 ? t('audit.sample.title', { of, count: payments.length }) : t('audit.sample.none');
  return (
    <Section id="sample" title={title} aside={t('audit.sample.note')}>
      <Refusal error={mark.error} />
      {payments.length > 0 && (
        <Table
          caption={t('audit.sample')}
          captionHidden
          stacked
          columns={[
            { key: 'payment', head: t('audit.sample.payment') },
            { key: 'to', head: t('audit.sample.to') },
            { key: 'amount', head: t('audit.sample.amount'), numeric: true },
            { key: 'paper', head: t('audit.sample.paper') },
            { key: 'place', head: t('audit.sample.place') },
          ]}
          rows={payments.map(row)}
        />
      )}
    </Section>
  );
}

type Marked = Parameters<ReturnType<typeof useAct<typeof audit.markPayment>>['mutate']>[0];

function useRow(keep: (marked: Marked) => void) {
  const { t, language, village } = useRoomVisit();
  return (payment: Payment) => {
    const { id, contractId, number, project, supplier, amount, dated, paper, place } = payment;
    const said = { community: village.slug, payment: id, paper, place };
    return {
      key: id,
      look: paper === 'different' || paper === 'missing' || place === 'different' ? ('bad' as const) : undefined,
      cells: [
        <>
          <a href={`/${language}/${village.slug}/money/${contractId}`}>{number}</a>
          <small>{`${t.format.dateShort(dated)} · ${t('audit.sample.project', { project })}`}</small>
        </>,
        supplier,
        t.format.money(BigInt(amount)),
        <Choice
          key="paper"
          label={`${t('audit.sample.paper')}: ${number}`}
          value={paper}
          choices={papersSeen.map((value) => ({ value, word: t(`audit.sample.paper.${value}`) }))}
          none={t('audit.sample.paper.none')}
          onChoose={(chosen) => keep({ ...said, paper: chosen })}
        />,
        <Choice
          key="place"
          label={`${t('audit.sample.place')}: ${number}`}
          value={place}
          choices={placesSeen.map((value) => ({ value, word: t(`audit.sample.place.${value}`) }))}
          none={t('audit.sample.place.none')}
          onChoose={(chosen) => keep({ ...said, place: chosen })}
        />,
      ],
    };
  };
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly choices: readonly { readonly value: Value; readonly word: string }[];
  readonly none: string;
  readonly onChoose: (value: Value | null) => void;
}

/** One word of a few, in a cell. */
function Choice<Value extends string>({ label, value, choices, none, onChoose }: ChoiceProps<Value>) {
  return (
    <select
      className="input in-cell"
      aria-label={label}
      value={value ?? ''}
      onChange={({ target }) => onChoose(choices.find((each) => each.value === target.value)?.value ?? null)}
    >
      <option value="">{none}</option>
      {choices.map((each) => (
        <option key={each.value} value={each.value}>
          {each.word}
        </option>
      ))}
    </select>
  );
}
