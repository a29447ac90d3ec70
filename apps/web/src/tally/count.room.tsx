import { cycles, tally } from '@ortaq/contract';
import { Button, ButtonLink, NextAct, Note, OfficeHead } from '@ortaq/ui';
import { useParams } from 'react-router';

import type { CyclePage } from '../cycles/plan-fields.ts';
import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import { useRead } from '../platform/use-read.ts';
import { IssuedInCycle } from '../voting/issued-in-cycle.tsx';
import { CountState } from './count-state.tsx';
import { type Count, CountWinners } from './count-winners.tsx';

/** A running count is looked at again and again, until it is done. */
const every = (isRunning: boolean): number | false => isRunning && 1_000;

/** The clerk's room of the count: count, look, certify. */
export function Component() {
  const { t, language, village } = useRoomVisit();
  const { cycle = '' } = useParams();
  const asked = { community: village.slug, cycle };
  const { data: page } = useRead(cycles.readCycle, asked);
  const { data, error } = useRead(tally.readCount, asked, {
    again: (answer) => every(answer?.count?.status === 'running'),
  });
  const title = page && (page.title[language] || page.title.kk);
  return (
    <>
      <OfficeHead title={t('tally.room.title')} note={title} aside={page?.mark} />
      <Refusal error={error} />
      {data && page && <Counting cycle={page} count={data.count} />}
    </>
  );
}

function Counting({ cycle, count }: ActProps) {
  const { t } = useRoomVisit();
  const isOver = cycle.phase !== 'tally';
  if (!count) return isOver ? <Note>{t('tally.room.before')}</Note> : <Begin cycle={cycle} count={null} />;
  const { status, certifiedAt, winners } = count;
  return (
    <>
      <CountState cycle={cycle} count={count} />
      {!certifiedAt && <Certify cycle={cycle} count={count} />}
      {status === 'done' && <CountWinners cycle={cycle} winners={winners} />}
      <IssuedInCycle cycle={cycle} />
      {certifiedAt && <ToLab mark={cycle.mark} />}
      {!certifiedAt && !isOver && status !== 'running' && <Begin cycle={cycle} count={count} />}
    </>
  );
}

function ToLab({ mark }: { readonly mark: string }) {
  const { t, language, village } = useRoomVisit();
  return (
    <ButtonLink kind="quiet" href={`/${language}/${village.slug}/lab?cycle=${mark}`}>
      {t('tally.lab.link')}
    </ButtonLink>
  );
}

interface ActProps {
  readonly cycle: CyclePage;
  readonly count: Count | null;
}

/** The first count is the thing to do; a second one gives the same result, and is there for who doubts it. */
function Begin({ cycle, count }: ActProps) {
  const { t, village } = useRoomVisit();
  const begin = useAct(tally.beginCount);
  const act = (
    <Button
      kind={count?.status === 'done' ? 'second' : 'main'}
      onClick={() => begin.mutate({ community: village.slug, cycle: cycle.id })}
      disabled={begin.isPending}
    >
      {t(count ? 'tally.room.again' : 'tally.room.begin')}
    </Button>
  );
  return (
    <>
      <Refusal error={begin.error} />
      {count ? (
        act
      ) : (
        <NextAct label={t('tally.room.next')} act={act}>
          <p>{t('tally.room.begin.text')}</p>
        </NextAct>
      )}
    </>
  );
}

function Certify({ cycle, count }: { readonly cycle: CyclePage; readonly count: Count }) {
  const { t, village } = useRoomVisit();
  const certify = useAct(tally.certifyCount);
  const { fingerprint } = count;
  if (!fingerprint || !cycle.abilities.includes('tally:certify')) return null;
  const act = (
    <Button
      onClick={() => certify.mutate({ community: village.slug, cycle: cycle.id, fingerprint })}
      disabled={certify.isPending}
    >
      {t('tally.room.certify')}
    </Button>
  );
  return (
    <NextAct label={t('tally.room.next')} act={act}>
      <p>{t('tally.room.why')}</p>
      <p className="small muted">
        {t('tally.verify.fingerprint')} <span className="seal">{fingerprint}</span>
      </p>
      <Refusal error={certify.error} />
    </NextAct>
  );
}
