import { voting } from '@ortaq/contract';
import { SIGNATURES } from '@ortaq/domain/voting';
import { Button, NextAct } from '@ortaq/ui';

import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useAct } from '../../platform/use-act.ts';
import type { AtBatch } from './paper-types.ts';

/** Three people say that this is what lies in the pile. With the third it counts. */
export function Signatures({ cycle, batch }: AtBatch) {
  const { t, village } = useRoomVisit();
  const sign = useAct(voting.signBatch);
  const { id, agreed, signedBy } = batch;
  const act = (
    <Button
      disabled={sign.isPending}
      onClick={() => sign.mutate({ community: village.slug, cycle, batch: id, seal: agreed!.seal })}
    >
      {t('voting.paper.sign')}
    </Button>
  );
  return (
    <>
      <NextAct label={t('voting.paper.next')} act={act}>
        <p>
          <b>{t('voting.paper.signatures', { count: signedBy.length, all: SIGNATURES })}</b>{' '}
          {t('voting.paper.sign.text')}
        </p>
      </NextAct>
      <Refusal error={sign.error} />
    </>
  );
}
