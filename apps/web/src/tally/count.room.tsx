import { type OutputOf, tally } from '@ortaq/contract';
import { Button, ButtonLink, NextAct, Note, OfficeHead, Table } from '@ortaq/ui';
import { useParams } from 'react-router';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import { useRead } from '../platform/use-read.ts';

/** The clerk's room of the count: count, look, certify. */
export function Component() {
  const { t, village } = useRoomVisit();
  const { cycle = '' } = useParams();
  const { data, error } = useRead(tally.readCount, { community: village.slug, cycle });
  return (
    <>
      <OfficeHead title={t('tally.room.title')} />
      <Refusal error={error} />
      {data?.count && <Counted cycle={cycle} count={data.count} />}
      {data && !data.count && <Begin cycle={cycle} count={null} />}
    </>
  );
}

function Counted({ cycle, count }: { readonly cycle: string; readonly count: Count }) {
  const { status, certifiedAt, fingerprint, winners } = count;
  return (
    <>
      <State count={count} />
      {!certifiedAt && status !== 'running' && <Begin cycle={cycle} count={count} />}
      {status === 'done' && <Winners winners={winners} />}
      {fingerprint && !certifiedAt && <Certify cycle={cycle} fingerprint={fingerprint} />}
    </>
  );
}

function Begin({ cycle, count }: { readonly cycle: string; readonly count: Count | null }) {
  const { t, village } = useRoomVisit();
  const begin = useAct(tally.beginCount);
  return (
    <>
      <Refusal error={begin.error} />
      <Button
        kind={count?.status === 'done' ? 'second' : 'main'}
        onClick={() => begin.mutate({ community: village.slug, cycle })}
        disabled={begin.isPending}
      >
        {t(count ? 'tally.room.again' : 'tally.room.begin')}
      </Button>
    </>
  );
}

function Certify({ cycle, fingerprint }: { readonly cycle: string; readonly fingerprint: string }) {
  const { t, village } = useRoomVisit();
  const certify = useAct(tally.certifyCount);
  const act = (
    <Button
      onClick={() => certify.mutate({ community: village.slug, cycle, fingerprint })}
      disabled={certify.isPending}
    >
      {t('tally.room.certify')}
    </Button>
  );
  return (
    <NextAct label={t('tally.room.why')} act={act}>
      <span className="seal">{fingerprint}</span>
      <Refusal error={certify.error} />
    </NextAct>
  );
}

type Count = NonNullable<OutputOf<typeof tally.readCount>['count']>;

function State({ count }: { readonly count: Count }) {
  const { t, language, village } = useRoomVisit();
  if (count.status === 'running') return <Note role="status">{t('tally.room.running', { passes: count.passes })}</Note>;
  if (count.status === 'failed') return <Note tone="warn">{t('tally.room.failed')}</Note>;
  const done = t('tally.room.done', { ballots: count.ballots ?? 0, count: count.winners.length });
  return (
    <Note tone="good">
      <p>{done}</p>
      {count.certifiedAt && (
        <p>
          {t('tally.room.certified')}{' '}
          <ButtonLink kind="quiet" href={`/${language}/${village.slug}/results`}>
            {t('tally.room.see')}
          </ButtonLink>
        </p>
      )}
    </Note>
  );
}

function Winners({ winners }: { readonly winners: Count['winners'] }) {
  const { t } = useRoomVisit();
  return (
    <Table
      caption={t('tally.won.title', { count: winners.length })}
      columns={[
        { key: 'number', head: t('tally.table.number') },
        { key: 'title', head: t('tally.table.project') },
        { key: 'cost', head: t('tally.table.cost'), numeric: true },
      ]}
      rows={winners.map(({ number, title, cost }) => ({
        key: String(number),
        cells: [`№${number}`, title, t.format.money(BigInt(cost))],
      }))}
    />
  );
}
