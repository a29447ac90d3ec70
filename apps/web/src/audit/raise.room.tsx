import { audit } from '@ortaq/contract';
import { severities } from '@ortaq/domain/audit';
import { Button, MoneyField, OfficeHead, RadioGroup, TextArea, TextField } from '@ortaq/ui';
import { parseMoney } from '@ortaq/words';
import type { FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import type { CycleCard } from '../cycles/phase-words.ts';
import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { textsOf } from '../platform/texts-of.ts';
import { useAct } from '../platform/use-act.ts';
import { useWrong } from '../platform/use-wrong.ts';
import { InAudit } from './in-audit.tsx';
import { SubjectField, subjectIn } from './subject-field.tsx';

/** The form on which the auditor writes down what is wrong. */
export function Component() {
  const { t } = useRoomVisit();
  return (
    <InAudit head={<OfficeHead title={t('audit.findings.new')} note={t('audit.raise.text')} />}>
      {(cycle) => <RaiseForm key={cycle.id} cycle={cycle} />}
    </InAudit>
  );
}

const paragraphs = ['criterion', 'condition', 'effect'] as const;

function RaiseForm({ cycle }: { readonly cycle: CycleCard }) {
  const { t } = useRoomVisit();
  const [query] = useSearchParams();
  const { act, send } = useRaising(cycle);
  const wrong = useWrong(act.error);
  const title = t('audit.finding.title');
  return (
    <form className="measure stack" onSubmit={send}>
      <SubjectField cycle={cycle} />
      <TextField
        id="title"
        name="title"
        label={title}
        hint={t('audit.finding.title.hint')}
        error={wrong('title', title)}
        defaultValue={query.get('title') ?? ''}
        maxLength={120}
        required
      />
      {paragraphs.map((name) => (
        <TextArea
          key={name}
          id={name}
          name={name}
          label={t(`audit.finding.${name}`)}
          hint={name === 'criterion' ? t('audit.finding.criterion.hint') : undefined}
          error={wrong(name, t(`audit.finding.${name}`))}
          maxLength={2000}
          rows={3}
          required
        />
      ))}
      <MoneyField
        id="amount"
        name="amount"
        label={t('audit.finding.amount')}
        hint={t('form.optional')}
        error={wrong('amount', t('audit.finding.amount'))}
        unit="₸"
      />
      <RadioGroup
        id="severity"
        name="severity"
        label={t('audit.finding.severity')}
        choices={severities.map((value) => ({ value, label: t(`audit.finding.severity.${value}`) }))}
        value="medium"
      />
      <Refusal error={act.error} />
      <Button type="submit" disabled={act.isPending}>
        {t('audit.raise.send')}
      </Button>
    </form>
  );
}

/** Writes the finding down, and then shows it. */
function useRaising(cycle: CycleCard) {
  const { village } = useRoomVisit();
  const navigate = useNavigate();
  const act = useAct(audit.raiseFinding);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const {
      subject = '',
      title = '',
      criterion = '',
      condition = '',
      effect = '',
      amount = '',
      severity,
    } = textsOf(event.currentTarget);
    const words = { title, criterion, condition, effect, severity: severity as (typeof severities)[number] };
    act.mutate(
      {
        community: village.slug,
        cycle: cycle.id,
        ...subjectIn(subject),
        ...words,
        amount: amount === '' ? null : String(parseMoney(amount) ?? amount),
      },
      ({ id }) => void navigate(`/audit/findings/${id}?cycle=${cycle.mark}`),
    );
  };
  return { act, send };
}
