import { council, type OutputOf } from '@ortaq/contract';
import { BackLink, Button, Main, Note } from '@ortaq/ui';

import { absent } from '../platform/absent.ts';
import { villagePage, type VillageVisit } from '../platform/page.ts';
import { MinutesSheet } from './minutes-sheet.tsx';
import { VerifyMinutes } from './verify-minutes.tsx';

type Data = OutputOf<typeof council.readMinutes>;

/** The minutes of a session, as they are signed on paper; until it is over, the invitation and what stands written. */
export const minutesPage = villagePage<Data>({
  path: '/:village/meetings/:session',
  kind: 'island',
  islands: ['platform/print'],
  isPaper: true,
  section: 'vote',

  load({ call, village, params }) {
    const { session = '' } = params;
    if (!/^\d{1,5}$/.test(session)) throw absent();
    return call(council.readMinutes, { community: village.slug, session });
  },

  title: ({ minutes, seal }, { t }) =>
    t(seal ? 'council.minutes.title' : 'council.minutes.called.title', { number: minutes.session.number }),
  View: ({ data, visit }) => <Shown data={data} visit={visit} />,
});

interface Props {
  readonly data: Data;
  readonly visit: VillageVisit;
}

function Shown({ data: { minutes, seal }, visit }: Props) {
  const { t, language, village } = visit;
  return (
    <Main wide>
      <div className="stack">
        <div className="ends no-print">
          <BackLink href={`/${language}/${village.slug}/meetings`}>{t('council.minutes.back')}</BackLink>
          {seal && (
            <Button kind="second" icon="print" data-print hidden>
              {t('button.print')}
            </Button>
          )}
        </div>
        <State minutes={minutes} visit={visit} />
        <div className="side">
          <MinutesSheet minutes={minutes} seal={seal} visit={visit} />
          {seal && <VerifyMinutes minutes={minutes} seal={seal} visit={visit} />}
        </div>
      </div>
    </Main>
  );
}

/** Where an unfinished session stands. */
function State({ minutes: { session }, visit: { t } }: { minutes: Data['minutes']; visit: VillageVisit }) {
  const { state, startsAt, place, why } = session;
  if (state === 'called') return <Note>{t('council.minutes.coming', { at: startsAt, place })}</Note>;
  if (state === 'open') return <Note>{t('council.minutes.now')}</Note>;
  if (state === 'called-off') return <Note tone="warn">{t('council.minutes.called-off', { why: why ?? '' })}</Note>;
  return null;
}
