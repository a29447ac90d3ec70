import { review } from '@ortaq/contract';
import { asSentence, type Criterion, failedOf, numberOf } from '@ortaq/domain/review';
import { MoneyField, SelectField, TextArea, TextField } from '@ortaq/ui';
import { parseMoney } from '@ortaq/words';
import { type ComponentType, useState } from 'react';

import { useRoomVisit } from '../platform/room-visit.ts';
import { useDraft } from '../platform/use-draft.ts';
import { reasonOf } from './answers.ts';
import { useSimilar } from './case-similar.tsx';
import { momentOf, usualRespondBy } from './respond-by.ts';
import type { Verdict, VerdictProps } from './verdict.ts';
import { ReasonField, VerdictForm } from './verdict-form.tsx';

/** A reason kept in the tab while it is typed. */
const useReason = (verdict: Verdict, { judged }: VerdictProps, known = '') =>
  useDraft(`${judged.proposalId}:${verdict}`, known);

const inLetter = (reason: string): string => asSentence(reason.trim() || '…');

function AdmitForm(props: VerdictProps) {
  const letter = { template: 'review.notice.admitted', slots: {} } as const;
  return <VerdictForm {...props} verdict="admit" endpoint={review.admitProposal} says={{}} letter={letter} />;
}

function ReturnForm(props: VerdictProps) {
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
      <ReasonField value={reason} onWrite={write} />
      <TextField
        id="respondBy"
        name="respondBy"
        label={t('review.field.respondBy')}
        type="datetime-local"
        required
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
    </VerdictForm>
  );
}

function RefuseForm(props: VerdictProps) {
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
      <SelectField
        id="criterion"
        name="criterion"
        label={t('review.field.criterion')}
        options={failed.map((code) => ({ value: code, label: ruleName(t, code) }))}
        value={criterion}
        onChange={(event) => setCriterion(event.target.value as Criterion)}
      />
      <ReasonField value={reason} onWrite={write} />
    </VerdictForm>
  );
}

const ruleName = (t: ReturnType<typeof useRoomVisit>['t'], code: Criterion): string =>
  t('review.rule.numbered', { number: numberOf(code), rule: t(`review.rule.${code}`) });

const mergeable = new Set(['submitted', 'returned', 'admitted']);

function MergeForm(props: VerdictProps) {
  const { t } = useRoomVisit();
  const { judged, items, cycle } = props;
  const [like] = useSimilar({ judged, text: judged.title, cycle });
  const others = items.filter((item) => item.proposalId !== judged.proposalId && mergeable.has(item.status));
  const [chosen, choose] = useState<string | null>(null);
  const into = others.find(({ proposalId }) => proposalId === (chosen ?? like?.id)) ?? others[0];
  const [reason, write, drop] = useReason('merge', props);
  if (!into) return <p>{t('review.merge.nobody')}</p>;
  return (
    <VerdictForm
      {...props}
      verdict="merge"
      endpoint={review.mergeProposal}
      says={{ reason, into: into.proposalId }}
      letter={{ template: 'review.notice.merged', slots: { into: String(into.number), reason: inLetter(reason) } }}
      onSent={drop}
    >
      <SelectField
        id="into"
        name="into"
        label={t('review.field.into')}
        options={others.map(({ proposalId, number, title }) => ({ value: proposalId, label: `№${number} ${title}` }))}
        value={into.proposalId}
        onChange={(event) => choose(event.target.value)}
      />
      <ReasonField value={reason} onWrite={write} />
    </VerdictForm>
  );
}

function CostForm(props: VerdictProps) {
  const { t } = useRoomVisit();
  const { cost: was, limits } = props.judged;
  const [typed, setTyped] = useState('');
  const [reason, write, drop] = useReason('cost', props);
  const cost = parseMoney(typed);
  const became = cost === null ? {} : { became: String(cost) };
  return (
    <VerdictForm
      {...props}
      verdict="cost"
      endpoint={review.correctCost}
      says={{ reason, cost: String(cost ?? typed) }}
      letter={{ template: 'review.notice.cost', slots: { was, ...became, reason: inLetter(reason) } }}
      onSent={drop}
    >
      <MoneyField
        id="cost"
        name="cost"
        label={t('review.field.cost')}
        hint={t('review.field.cost.hint', limits)}
        unit="₸"
        required
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <ReasonField value={reason} onWrite={write} />
    </VerdictForm>
  );
}

function ConflictForm(props: VerdictProps) {
  const { t } = useRoomVisit();
  const [nature, write, drop] = useReason('conflict', props);
  return (
    <VerdictForm {...props} verdict="conflict" endpoint={review.declareConflict} says={{ nature }} onSent={drop}>
      <TextArea
        id="nature"
        name="nature"
        label={t('review.field.nature')}
        hint={t('review.field.nature.hint')}
        required
        maxLength={500}
        value={nature}
        onChange={(event) => write(event.target.value)}
      />
    </VerdictForm>
  );
}

export const verdictForms: Readonly<Record<Verdict, ComponentType<VerdictProps>>> = {
  admit: AdmitForm,
  return: ReturnForm,
  refuse: RefuseForm,
  merge: MergeForm,
  cost: CostForm,
  conflict: ConflictForm,
};
