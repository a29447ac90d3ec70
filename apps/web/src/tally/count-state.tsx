import { tally } from '@ortaq/contract';
import { Button, ButtonLink, Note } from '@ortaq/ui';

import type { CyclePage } from '../cycles/plan-fields.ts';
import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import type { Count } from './count-winners.tsx';

interface Props {
  readonly cycle: CyclePage;
  readonly count: Count;
}

/** How the newest count stands: running, broken off, stopped, done, certified. */
export function CountState({ cycle, count }: Props) {
  const { t, language, village } = useRoomVisit();
  const { status, ballots, winners, certifiedAt } = count;
  if (status === 'running') return <Running cycle={cycle} count={count} />;
  if (status === 'failed') return <Note tone="warn">{t('tally.room.failed')}</Note>;
  if (status === 'cancelled') return <Note role="status">{t('tally.room.cancelled')}</Note>;
  return (
    <Note tone="good" role="status">
      <p>{t('tally.room.done', { ballots: ballots ?? 0, count: winners.length })}</p>
      {certifiedAt && (
        <p>
          {t('tally.room.certified')}{' '}
          <ButtonLink kind="quiet" href={`/${language}/${village.slug}/results?cycle=${cycle.mark}`}>
            {t('tally.room.see')}
          </ButtonLink>
        </p>
      )}
    </Note>
  );
}

/** The bar fills as the cost of the outcome nears the envelope, which ends the raising of shares. */
function Running({ cycle, count: { passes, reached } }: Props) {
  const { t, village } = useRoomVisit();
  const cancel = useAct(tally.cancelCount);
  const { envelope } = cycle;
  return (
    <div className="card stack">
      <p>{t('tally.room.running', { passes })}</p>
      <progress
        aria-label={t('tally.recount.progress')}
        max={Number(envelope)}
        value={reached === null ? undefined : Number(reached)}
      />
      {reached !== null && <p className="small muted">{t('tally.room.reached', { reached, envelope })}</p>}
      <Refusal error={cancel.error} />
      <Button
        kind="second"
        onClick={() => cancel.mutate({ community: village.slug, cycle: cycle.id })}
        disabled={cancel.isPending}
      >
        {t('tally.room.cancel')}
      </Button>
    </div>
  );
}
