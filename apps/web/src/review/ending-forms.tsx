import { review } from '@ortaq/contract';
import { type Criterion, failedOf, numberOf } from '@ortaq/domain/review';
import { SelectField, TextField } from '@ortaq/ui';
import { useState } from 'react';

import { useRoomVisit } from '../platform/room-visit.ts';
import { reasonOf } from './answers.ts';
import { momentOf, usualRespondBy } from './respond-by.ts';
import { inLetter, useReason } from './use-reason.ts';
import type { VerdictProps } from './verdict.ts';
import { ReasonField, VerdictForm } from './verdict-form.tsx';

/** The decisions that end a review: each form asks what its letter needs. */
export function AdmitForm(props: VerdictProps) {
  const letter = { template: 'review.notice.admitted', slots: {} } as const;
  return <VerdictForm {...props} verdict="admit" endpoint={review.admitProposal} says={{}} letter={letter} />;
}

export function ReturnForm(props: VerdictProps) {
  const { t, village } = useRoomVisit();
  const [reason, write, drop] = useReason('return', props, reasonOf(props.answers));
  const [until, setUntil] = useState(() => usualRespondBy(new Date(), props.judged.votingOpensAt, village.timeZone));
  const respondBy = momentOf(until, village.timeZone);
  return (
    <VerdictForm
      {...props}
      verdict="return"
      endpoint={review.returnProposal}
      says={{ reason, respondBy }}
      letter={{ template: 'review.notice.returned', slots: { reason: inLetter(reason), ...(until && { respondBy }) } }}
      onSent={drop}
    >
      {(wrong) => (
        <>
          <ReasonField value={reason} onWrite={write} wrong={wrong} />
          <TextField
            id="respondBy"
            name="respondBy"
            label={t('review.field.respondBy')}
            error={wrong('respondBy', t('review.field.respondBy'))}
            type="datetime-local"
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        </>
      )}
    </VerdictForm>
  );
}

export function RefuseForm(props: VerdictProps) {
  const { t } = useRoomVisit();
  const failed = failedOf(props.answers);
  const [criterion, setCriterion] = useState<Criterion>(failed[0]!);
  const [reason, write, drop] = useReason('refuse', props, reasonOf(props.answers, criterion));
  return (
    <VerdictForm
      {...props}
      verdict="refuse"
      endpoint={review.refuseProposal}
      says={{ reason, criterion }}
      letter={{
        template: 'review.notice.refused',
        slots: { rule: String(numberOf(criterion)), reason: inLetter(reason) },
      }}
      onSent={drop}
    >
      {(wrong) => (
        <>
          <SelectField
            id="criterion"
            name="criterion"
            label={t('review.field.criterion')}
            error={wrong('criterion', t('review.field.criterion'))}
            options={failed.map((code) => ({ value: code, label: ruleName(t, code) }))}
            value={criterion}
            onChange={(event) => setCriterion(event.target.value as Criterion)}
          />
          <ReasonField value={reason} onWrite={write} wrong={wrong} />
        </>
      )}
    </VerdictForm>
  );
}

const ruleName = (t: ReturnType<typeof useRoomVisit>['t'], code: Criterion): string =>
  t('review.rule.numbered', { number: numberOf(code), rule: t(`review.rule.${code}`) });
