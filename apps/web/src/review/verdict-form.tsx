import type { Endpoint, SentOf } from '@ortaq/contract';
import { Button, TextArea } from '@ortaq/ui';
import { type ReactNode, type SubmitEvent, useEffect, useRef } from 'react';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import { useWrong, type Wrong } from '../platform/use-wrong.ts';
import { type Draft, Letter } from './letter.tsx';
import { turnOf } from './use-answers.ts';
import type { Verdict, VerdictProps } from './verdict.ts';

interface Props<E extends Endpoint> extends VerdictProps {
  readonly verdict: Verdict;
  readonly endpoint: E;
  /** What the form says beside the proposal. */
  readonly says: Omit<SentOf<E>, 'community' | 'proposal'>;
  readonly letter?: Draft;
  /** The decision is made: what was kept of it while it was typed may go. */
  readonly onSent?: () => void;
  readonly children?: (wrong: Wrong) => ReactNode;
}

/** What a decision means, what it asks, the letter it sends, and the button that makes it. */
export function VerdictForm<E extends Endpoint>(props: Props<E>) {
  const { verdict, endpoint, says, judged, letter, onDecided, onSent, onCancel, children } = props;
  const { t, village } = useRoomVisit();
  const form = useTyping();
  const act = useAct(endpoint, turnOf(judged.proposalId));
  const wrong = useWrong(act.error);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    act.mutate({ community: village.slug, proposal: judged.proposalId, ...says } as unknown as SentOf<E>, () => {
      onSent?.();
      onCancel();
      onDecided(verdict);
    });
  };
  return (
    <form className="stack answer-form" ref={form} onSubmit={send} noValidate>
      <p>{t(`review.verdict.${verdict}.text`)}</p>
      {children?.(wrong)}
      {letter && <Letter judged={judged} {...letter} />}
      <Refusal error={act.error} />
      <div className="row">
        <Button type="submit" disabled={act.isPending}>
          {t(`review.send.${verdict}`)}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('button.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Whoever chose a decision goes on typing; Ctrl + Enter sends from within the text. */
function useTyping() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const shown = form.current!;
    const press = (event: KeyboardEvent) => {
      if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) shown.requestSubmit();
    };
    shown.querySelector<HTMLElement>('select, input, textarea, button')?.focus();
    shown.addEventListener('keydown', press);
    return () => shown.removeEventListener('keydown', press);
  }, []);
  return form;
}

interface ReasonProps {
  readonly value: string;
  readonly onWrite: (text: string) => void;
  readonly wrong: Wrong;
}

export function ReasonField({ value, onWrite, wrong }: ReasonProps) {
  const { t } = useRoomVisit();
  const label = t('review.field.reason');
  return (
    <TextArea
      id="reason"
      name="reason"
      label={label}
      hint={t('review.field.reason.hint')}
      error={wrong('reason', label)}
      maxLength={1000}
      value={value}
      onChange={(event) => onWrite(event.target.value)}
    />
  );
}
