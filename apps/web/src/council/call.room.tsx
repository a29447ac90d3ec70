import { council } from '@ortaq/contract';
import { Button, OfficeHead, TextArea, TextField } from '@ortaq/ui';
import { instantAt, isoIn } from '@ortaq/words';
import type { FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import { useWrong } from '../platform/use-wrong.ts';

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** The one form that calls the Kenes together: when, where, and what besides the count. */
export function Component() {
  const { t, village } = useRoomVisit();
  const { cycle = '' } = useParams();
  const navigate = useNavigate();
  const call = useAct(council.callSession);
  const wrong = useWrong(call.error);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [day = '', time = ''] = textOf(form, 'startsAt').split('T');
    const startsAt = isoIn(instantAt(day, time, village.timeZone), village.timeZone);
    const others = linesOf(textOf(form, 'others')).map((title) => ({ kind: 'other' as const, title }));
    const input = { community: village.slug, cycle, startsAt, place: textOf(form, 'place') };
    call.mutate(
      { ...input, agenda: [{ kind: 'result' }, ...others] },
      ({ number }) => void navigate(`/kenes/${number}`),
    );
  }

  return (
    <>
      <OfficeHead title={t('council.call.title')} note={t('council.call.note')} />
      <form className="measure stack" onSubmit={send}>
        <TextField
          id="startsAt"
          name="startsAt"
          type="datetime-local"
          label={t('council.call.startsAt')}
          hint={t('council.call.startsAt.hint')}
          required
        />
        <TextField
          id="place"
          name="place"
          label={t('council.call.place')}
          error={wrong('place', t('council.call.place'))}
          required
        />
        <TextArea
          id="others"
          name="others"
          label={t('council.call.others')}
          hint={t('council.call.others.hint')}
          error={wrong('agenda', t('council.call.others'))}
        />
        <Refusal error={call.error} />
        <Button type="submit" disabled={call.isPending}>
          {t('council.room.call')}
        </Button>
      </form>
    </>
  );
}
