import { type OutputOf, voting } from '@ortaq/contract';
import { Button, Note } from '@ortaq/ui';
import { useState } from 'react';

import type { CyclePage } from '../../cycles/plan-fields.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useRead } from '../../platform/use-read.ts';
import { useAct } from '../../platform/use-act.ts';
import type { Voter } from '../paper/paper-types.ts';

interface Props {
  readonly cycle: CyclePage;
  readonly voter: Voter;
  readonly onDone: () => void;
}

/** A code for the device of the office: what to say aloud first, then six digits that are shown once. */
export function HandOver({ cycle, voter: { voter, last4 }, onDone }: Props) {
  const { t, language, village } = useRoomVisit();
  const poll = useRead(voting.readPoll, { community: village.slug, cycle: cycle.id });
  const [told, tell] = useState<OutputOf<typeof voting.handOver> | null>(null);
  const give = useAct(voting.handOver);
  if (told)
    return (
      <Note tone="good" role="status" title={t('voting.assist.code')}>
        <p className="code">
          <b>{told.code}</b>
        </p>
        <p>{t('voting.assist.code.how')}</p>
        <p>
          <a href={`/${language}/${village.slug}/vote/assisted?cycle=${cycle.mark}`} target="_blank" rel="noreferrer">
            {t('voting.assist.device')}
          </a>
        </p>
        <p className="small">{t('voting.assist.code.minutes', { minutes: told.minutes })}</p>
        <Button kind="second" size="s" onClick={onDone}>
          {t('voting.assist.done')}
        </Button>
      </Note>
    );

  const ask = () => give.mutate({ community: village.slug, cycle: cycle.id, voter, last4 }, tell);
  return (
    <>
      <p>
        <b>{t('voting.assist.say')}</b> {t('voting.assist.say.text')}
      </p>
      {poll.data?.isSingleOperator === false && <p>{t('voting.assist.slip')}</p>}
      <div className="row">
        <Button size="s" disabled={give.isPending} onClick={ask}>
          {t('voting.assist.give')}
        </Button>
        <Button kind="quiet" size="s" onClick={onDone}>
          {t('button.cancel')}
        </Button>
      </div>
      <Refusal error={give.error} />
    </>
  );
}
