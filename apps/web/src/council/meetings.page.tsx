import { council } from '@ortaq/contract';
import { EmptyState, Main, PageHead, Section } from '@ortaq/ui';

import { villagePage, type VillageVisit } from '../platform/page.ts';
import { endWords } from './end-words.ts';
import type { SessionCard } from './session.ts';

interface Data {
  readonly sessions: readonly SessionCard[];
}

const isAhead = ({ state }: SessionCard): boolean => state === 'called' || state === 'open';

/** Every session of the Kenes: the one to come to, and what the others decided. */
export const meetingsPage = villagePage<Data>({
  path: '/:village/meetings',
  kind: 'document',
  section: 'vote',
  load: ({ call, village }) => call(council.listSessions, { community: village.slug }),
  title: (_, { t }) => t('council.meetings.title'),
  description: (_, { t }) => t('council.meetings.lead'),
  View: ({ data: { sessions }, visit }) =>
    sessions.length > 0 ? <Meetings sessions={sessions} visit={visit} /> : <Nothing visit={visit} />,
});

function Nothing({ visit: { t } }: { readonly visit: VillageVisit }) {
  return (
    <Main>
      <EmptyState drawing="meeting" title={<h1>{t('council.meetings.none.title')}</h1>}>
        <p>{t('council.meetings.none.text')}</p>
      </EmptyState>
    </Main>
  );
}

interface Props extends Data {
  readonly visit: VillageVisit;
}

function Meetings({ sessions, visit }: Props) {
  const { t } = visit;
  const ahead = sessions.filter(isAhead);
  const past = sessions.filter((session) => !isAhead(session));
  return (
    <Main wide>
      <PageHead title={t('council.meetings.title')} lead={t('council.meetings.lead')} />
      {ahead.length > 0 && (
        <Section id="next" title={t('council.meetings.next')}>
          <Cards sessions={ahead} visit={visit} />
        </Section>
      )}
      {past.length > 0 && (
        <Section id="past" title={t('council.meetings.past')}>
          <Cards sessions={past} visit={visit} />
        </Section>
      )}
    </Main>
  );
}

function Cards({ sessions, visit: { t, language, village } }: Props) {
  return (
    <div className="cols-2">
      {sessions.map((session) => (
        <a key={session.number} className="card" href={`/${language}/${village.slug}/meetings/${session.number}`}>
          <p className="small muted">
            {t('council.session.title', { number: session.number })} ·{' '}
            {session.cycle.title[language] || session.cycle.title.kk}
          </p>
          <b>{isAhead(session) ? t.format.dateTime(session.startsAt) : endWords(t, session)}</b>
          <p>{isAhead(session) ? session.place : t.format.date(session.startsAt)}</p>
        </a>
      ))}
    </div>
  );
}
