import { voting } from '@ortaq/contract';
import { NextAct } from '@ortaq/ui';

import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useAct } from '../../platform/use-act.ts';
import type { AtBatch, Ground } from './paper-types.ts';
import { Pile } from './pile.tsx';

/** The first or the second reading. The second person is shown nothing of what the first read. */
export function Keying({ cycle, batch, ground }: AtBatch & { readonly ground: Ground }) {
  const { t, village } = useRoomVisit();
  const act = useAct(voting.keyBatch);
  const { id, step, sheets } = batch;
  return (
    <>
      <NextAct label={t('voting.paper.next')}>
        <p>{t(step === 'first' ? 'voting.paper.read.first' : 'voting.paper.read.second', { sheets })}</p>
      </NextAct>
      <Refusal error={act.error} />
      <Pile
        name={`${id}:${step}`}
        sheets={sheets}
        ground={ground}
        isSending={act.isPending}
        onSend={(lines, forget) => act.mutate({ community: village.slug, cycle, batch: id, lines: [...lines] }, forget)}
      />
    </>
  );
}
