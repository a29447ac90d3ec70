import { type OutputOf, tally } from '@ortaq/contract';
import { Button, ButtonLink, NextAct, Note, OfficeHead, Table } from '@ortaq/ui';
import { useParams } from 'react-router';

import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import { useRead } from '../platform/use-read.ts';

/** The clerk's room of the count: count, look, certify. */
export function Component() {
  const { t, village } = useRoomVisit();
  const { cycle = '' } = useParams();
  const asked = { community: village.slug, cycle };
  const { data, error } = useRead(tally.readCount, asked);
  const begin = useAct(tally.beginCount);
  const certify = useAct(tally.certifyCount);
  const refused = begin.error ?? certify.error ?? error;
  const count = data?.count ?? null;

  return (
    <>
      <OfficeHead title={t('tally.room.title')} />
      {refused && (
        <Note tone="bad" role="alert">
          {refused.problem.reasons?.map((code) => (
            <p key={code}>{t.reason(code, refused.problem.facts)}</p>
          ))}
        </Note>
      )}
      <State count={count} />
      {!count?.certifiedAt && count?.status !== 'running' && (
        <Button
          kind={count?.status === 'done' ? 'second' : 'main'}
          onClick={() => begin.mutate(asked)}
          disabled={begin.isPending}
        >
          {t(count ? 'tally.room.again' : 'tally.room.begin')}
        </Button>
      )}
      {count?.status === 'done' && <Winners winners={count.winners} />}
      {count?.status === 'done' && count.fingerprint && !count.certifiedAt && (
        <NextAct
          label={t('tally.room.why')}
          act={
            <Button onClick={() => certify.mutate({ ...asked, fingerprint: count.fingerprint! })}>
              {t('tally.room.certify')}
            </Button>
          }
        >
          <span className="seal">{count.fingerprint}</span>
        </NextAct>
      )}
    </>
  );
}

type Count = NonNullable<OutputOf<typeof tally.readCount>['count']>;

function State({ count }: { readonly count: Count | null }) {
  const { t, language, village } = useRoomVisit();
  if (!count) return null;
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
