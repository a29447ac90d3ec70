import { audit, type Endpoint, type SentOf } from '@ortaq/contract';
import { outcomes, stances } from '@ortaq/domain/audit';
import { Button, DateField, RadioGroup, TextArea } from '@ortaq/ui';
import { instantAt, isoIn } from '@ortaq/words';
import type { ComponentType, FormEvent, ReactNode } from 'react';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { textsOf } from '../platform/texts-of.ts';
import { useAct } from '../platform/use-act.ts';
import type { Finding } from './audited.ts';
import type { Move } from './moves.ts';

interface Props {
  readonly finding: Finding;
  readonly onDone: () => void;
}

type Texts = Readonly<Record<string, string>>;

interface FrameProps<E extends Endpoint> extends Props {
  readonly move: Move;
  readonly endpoint: E;
  /** What the form says beside the finding. */
  readonly said: (texts: Texts) => Omit<SentOf<E>, 'community' | 'finding'>;
  readonly children?: ReactNode;
}

/** What a move means, what it asks, and the button that makes it. */
function MoveForm<E extends Endpoint>({ move, endpoint, said, finding, onDone, children }: FrameProps<E>) {
  const { t, village } = useRoomVisit();
  const act = useAct(endpoint);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const words = said(textsOf(event.currentTarget));
    const input = { community: village.slug, finding: finding.id, ...words } as unknown as SentOf<E>;
    act.mutate(input, onDone);
  };
  return (
    <form className="stack" onSubmit={send}>
      <p>{t(`audit.do.${move}.text`)}</p>
      {children}
      <Refusal error={act.error} />
      <div className="row">
        <Button type="submit" disabled={act.isPending}>
          {t(`audit.do.${move}`)}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('button.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** The end of a day in the village. */
function useEndOfDay(): (day?: string) => string {
  const { village } = useRoomVisit();
  return (day = '') => isoIn(instantAt(day, '23:59', village.timeZone), village.timeZone);
}

function WordsField({ word }: { readonly word: 'reason' | 'note' | 'words' }) {
  const { t } = useRoomVisit();
  return <TextArea id="text" name="text" label={t(`audit.do.${word}`)} maxLength={2000} required />;
}

function AnswerByField() {
  const { t } = useRoomVisit();
  return <DateField id="day" name="day" label={t('audit.finding.answerBy')} required />;
}

function CommunicateForm(props: Props) {
  const endOf = useEndOfDay();
  return (
    <MoveForm
      {...props}
      move="communicate"
      endpoint={audit.communicateFinding}
      said={({ day }) => ({ answerBy: endOf(day) })}
    >
      <AnswerByField />
    </MoveForm>
  );
}

function WithdrawForm(props: Props) {
  return (
    <MoveForm {...props} move="withdraw" endpoint={audit.withdrawFinding} said={({ text = '' }) => ({ reason: text })}>
      <WordsField word="reason" />
    </MoveForm>
  );
}

function AnswerForm(props: Props) {
  const { t } = useRoomVisit();
  const endOf = useEndOfDay();
  const choices = stances.map((value) => ({ value, label: t(`audit.finding.stance.${value}`) }));
  return (
    <MoveForm
      {...props}
      move="answer"
      endpoint={audit.answerFinding}
      said={({ stance, text = '', day }) => ({
        stance: stance as (typeof stances)[number],
        answer: text,
        mendBy: day ? endOf(day) : null,
      })}
    >
      <RadioGroup id="stance" name="stance" label={t('audit.finding.stance')} choices={choices} value="agree" />
      <WordsField word="words" />
      <DateField id="day" name="day" label={t('audit.finding.mendBy')} />
    </MoveForm>
  );
}

function CloseForm(props: Props) {
  const { t } = useRoomVisit();
  const choices = outcomes.map((value) => ({ value, label: t(`audit.finding.outcome.${value}`) }));
  return (
    <MoveForm
      {...props}
      move="close"
      endpoint={audit.closeFinding}
      said={({ outcome, text = '' }) => ({ outcome: outcome as (typeof outcomes)[number], note: text })}
    >
      <RadioGroup id="outcome" name="outcome" label={t('audit.finding.outcome')} choices={choices} value="mended" />
      <WordsField word="note" />
    </MoveForm>
  );
}

const asking = (move: 'insist' | 'reopen') =>
  function AskForm(props: Props) {
    const endOf = useEndOfDay();
    const endpoint = move === 'insist' ? audit.insistOnFinding : audit.reopenFinding;
    return (
      <MoveForm
        {...props}
        move={move}
        endpoint={endpoint}
        said={({ text = '', day }) => ({ reason: text, answerBy: endOf(day) })}
      >
        <WordsField word="reason" />
        <AnswerByField />
      </MoveForm>
    );
  };

export const moveForms: Readonly<Record<Move, ComponentType<Props>>> = {
  communicate: CommunicateForm,
  withdraw: WithdrawForm,
  answer: AnswerForm,
  close: CloseForm,
  insist: asking('insist'),
  reopen: asking('reopen'),
};
