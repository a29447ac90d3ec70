import { council } from '@ortaq/contract';
import { Button, More, TextArea } from '@ortaq/ui';
import type { FormEvent } from 'react';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import { useWrong } from '../platform/use-wrong.ts';
import type { Room } from './session.ts';

/** A session that cannot be held is called off, with a reason that everybody sees. */
export function CallOff({ room }: { readonly room: Room }) {
  const { t, village } = useRoomVisit();
  const callOff = useAct(council.callOffSession);
  const wrong = useWrong(callOff.error);
  if (room.state !== 'called' && room.state !== 'open') return null;
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const why = String(new FormData(event.currentTarget).get('why') ?? '');
    callOff.mutate({ community: village.slug, session: room.number, why });
  }
  return (
    <More summary={t('council.session.call-off')}>
      <form className="stack" onSubmit={send}>
        <TextArea
          id="why"
          name="why"
          label={t('council.session.call-off.why')}
          hint={t('council.session.call-off.hint')}
          error={wrong('why', t('council.session.call-off.why'))}
          required
        />
        <Refusal error={callOff.error} />
        <Button type="submit" kind="second" disabled={callOff.isPending}>
          {t('council.session.call-off')}
        </Button>
      </form>
    </More>
  );
}
