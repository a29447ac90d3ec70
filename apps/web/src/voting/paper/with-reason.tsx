import type { Refused } from '@ortaq/contract';
import { Button, More, TextArea, TextField } from '@ortaq/ui';
import { type SubmitEvent, useState } from 'react';

import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { wholeOf } from './account-state.ts';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly count: string;
  readonly reason: string;
  readonly send: string;
}

interface Props {
  readonly id: string;
  readonly words: Words;
  readonly known: number;
  readonly error: Refused | null;
  readonly isPending: boolean;
  readonly onSend: (count: number, reason: string) => void;
}

/** A number and a reason that everybody may read: for what is done rarely and not lightly. */
export function WithReason({ id, words, known, error, isPending, onSend }: Props) {
  const { t } = useRoomVisit();
  const [count, write] = useState(String(known));
  const [reason, say] = useState('');
  const number = wholeOf(count);
  const isReady = number !== null && reason.trim() !== '';
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isReady) onSend(number, reason);
  };
  return (
    <More summary={words.title}>
      <form className="card stack" onSubmit={send} noValidate>
        <p>{words.text}</p>
        <TextField
          id={`${id}-count`}
          name="count"
          label={words.count}
          inputMode="numeric"
          autoComplete="off"
          value={count}
          onChange={(event) => write(event.target.value)}
        />
        <TextArea
          id={`${id}-reason`}
          name="reason"
          label={words.reason}
          hint={t('voting.paper.reason.hint')}
          maxLength={1000}
          value={reason}
          onChange={(event) => say(event.target.value)}
        />
        <Refusal error={error} />
        <Button type="submit" kind="second" disabled={isPending || !isReady}>
          {words.send}
        </Button>
      </form>
    </More>
  );
}
