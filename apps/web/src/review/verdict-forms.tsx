import { type Endpoint, review, type SentOf } from '@ortaq/contract';
import { failedOf } from '@ortaq/domain/review';
import { Button, MoneyField, SelectField, TextArea, TextField } from '@ortaq/ui';
import { instantAt, isoIn, parseMoney } from '@ortaq/words';
import type { ComponentType, FormEvent, ReactNode } from 'react';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import type { Verdict, VerdictProps } from './verdict.ts';

interface FrameProps<E extends Endpoint> extends VerdictProps {
  readonly verdict: Verdict;
  readonly endpoint: E;
  /** What the form says beside the proposal. */
  readonly said: (form: Readonly<Record<string, string>>) => Omit<SentOf<E>, 'community' | 'proposal'>;
  readonly children?: ReactNode;
}

const textsOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']));

/** What a decision means, what it asks, and the button that makes it; what was typed stays when it is refused. */
function VerdictForm<E extends Endpoint>({ verdict, endpoint, said, judged, onDone, children }: FrameProps<E>) {
  const { t, village } = useRoomVisit();
  const act = useAct(endpoint);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = said(textsOf(event.currentTarget));
    const input = { community: village.slug, proposal: judged.proposalId, ...words } as unknown as SentOf<E>;
    act.mutate(input, { onSuccess: onDone });
  };
  return (
    <form className="stack" onSubmit={send}>
      <p>{t(`review.verdict.${verdict}.text`)}</p>
      {children}
      <Refusal error={act.error} />
      <div className="row">
        <Button type="submit" disabled={act.isPending}>
          {t(`review.verdict.${verdict}`)}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('button.cancel')}
        </Button>
      </div>
    </form>
  );
}

function ReasonField() {
  const { t } = useRoomVisit();
  return (
    <TextArea
      id="reason"
      name="reason"
      label={t('review.field.reason')}
      hint={t('review.field.reason.hint')}
      required
    />
  );
}

function AdmitForm(props: VerdictProps) {
  return <VerdictForm {...props} verdict="admit" endpoint={review.admitProposal} said={() => ({})} />;
}

function ReturnForm(props: VerdictProps) {
  const { t, village } = useRoomVisit();
  const zone = village.timeZone;
  const moment = (text = '') => isoIn(instantAt(text.slice(0, 10), text.slice(11), zone), zone);
  return (
    <VerdictForm
      {...props}
      verdict="return"
      endpoint={review.returnProposal}
      said={({ reason = '', respondBy }) => ({ reason, respondBy: moment(respondBy) })}
    >
      <ReasonField />
      <TextField id="respondBy" name="respondBy" label={t('review.field.respondBy')} type="datetime-local" required />
    </VerdictForm>
  );
}

function RefuseForm(props: VerdictProps) {
  const { t } = useRoomVisit();
  const failed = failedOf(props.judged.answers);
  return (
    <VerdictForm
      {...props}
      verdict="refuse"
      endpoint={review.refuseProposal}
      said={({ reason = '', criterion }) => ({ reason, criterion: criterion as (typeof failed)[number] })}
    >
      <SelectField
        id="criterion"
        name="criterion"
        label={t('review.field.criterion')}
        options={failed.map((code) => ({ value: code, label: t(`review.rule.${code}`) }))}
      />
      <ReasonField />
    </VerdictForm>
  );
}

function MergeForm(props: VerdictProps) {
  const { t } = useRoomVisit();
  const mergeable = new Set(['submitted', 'returned', 'admitted']);
  const others = props.items.filter(
    ({ proposalId, status }) => proposalId !== props.judged.proposalId && mergeable.has(status),
  );
  return (
    <VerdictForm
      {...props}
      verdict="merge"
      endpoint={review.mergeProposal}
      said={({ reason = '', into = '' }) => ({ reason, into })}
    >
      <SelectField
        id="into"
        name="into"
        label={t('review.field.into')}
        options={others.map(({ proposalId, number, title }) => ({ value: proposalId, label: `№${number} ${title}` }))}
      />
      <ReasonField />
    </VerdictForm>
  );
}

function CostForm(props: VerdictProps) {
  const { t } = useRoomVisit();
  return (
    <VerdictForm
      {...props}
      verdict="cost"
      endpoint={review.correctCost}
      said={({ reason = '', cost = '' }) => ({ reason, cost: String(parseMoney(cost) ?? cost) })}
    >
      <MoneyField id="cost" name="cost" label={t('review.field.cost')} unit="₸" required />
      <ReasonField />
    </VerdictForm>
  );
}

function ConflictForm(props: VerdictProps) {
  const { t } = useRoomVisit();
  return (
    <VerdictForm
      {...props}
      verdict="conflict"
      endpoint={review.declareConflict}
      said={({ nature = '' }) => ({ nature })}
    >
      <TextArea id="nature" name="nature" label={t('review.field.nature')} required />
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
