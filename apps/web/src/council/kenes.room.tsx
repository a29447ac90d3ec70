import { council, type OutputOf } from '@ortaq/contract';
import { ButtonLink, EmptyState, NextAct, OfficeHead, SectionHead, Table } from '@ortaq/ui';
import { Link } from 'react-router';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';
import { endWords } from './end-words.ts';
import type { SessionCard } from './session.ts';

type Kenes = OutputOf<typeof council.readKenes>;

const isUnderWay = ({ state }: SessionCard): boolean => state === 'called' || state === 'open';

/** Where the Kenes begins: what is next, every session, and who the members are. */
export function Component() {
  const { t, village } = useRoomVisit();
  const kenes = useRead(council.readKenes, { community: village.slug });
  const list = useRead(council.listSessions, { community: village.slug });
  const sessions = list.data?.sessions ?? [];
  return (
    <>
      <OfficeHead
        title={t('council.room.title')}
        note={kenes.data && t('council.room.members', { count: kenes.data.members.length })}
      />
      <Refusal error={kenes.error ?? list.error} />
      {sessions.filter(isUnderWay).map((session) => (
        <UnderWay key={session.number} session={session} />
      ))}
      {kenes.data && <Waiting kenes={kenes.data} isFirst={!sessions.some(isUnderWay)} />}
      {list.data && sessions.length === 0 && (
        <EmptyState drawing="meeting" title={t('council.room.none')}>
          {t('council.room.none.text')}
        </EmptyState>
      )}
      {sessions.length > 0 && <Sessions sessions={sessions} />}
      {kenes.data && <Members members={kenes.data.members} />}
    </>
  );
}

function UnderWay({ session }: { readonly session: SessionCard }) {
  const { t, language, village } = useRoomVisit();
  const enter = (
    <ButtonLink href={`/${language}/${village.slug}/kenes/${session.number}`}>{t('council.room.enter')}</ButtonLink>
  );
  return (
    <NextAct label={t('council.room.next')} act={enter}>
      <b>{t('council.room.under-way', { number: session.number, at: session.startsAt })}</b>
      <p>{session.place}</p>
    </NextAct>
  );
}

function Waiting({ kenes: { waiting, abilities }, isFirst }: { readonly kenes: Kenes; readonly isFirst: boolean }) {
  const { t, language, village } = useRoomVisit();
  return waiting.map(({ cycle, projects, total }) => {
    const call = abilities.includes('session:call') && (
      <ButtonLink kind={isFirst ? 'main' : 'second'} href={`/${language}/${village.slug}/kenes/call/${cycle.id}`}>
        {t('council.room.call')}
      </ButtonLink>
    );
    return (
      <NextAct key={cycle.id} label={t('council.room.next')} act={call}>
        <b>{t('council.room.waiting', { cycle: cycle.title[language] || cycle.title.kk })}</b>
        <p>{t('council.room.waiting.text', { count: projects, total })}</p>
      </NextAct>
    );
  });
}

function Sessions({ sessions }: { readonly sessions: readonly SessionCard[] }) {
  const { t, language } = useRoomVisit();
  return (
    <Table
      stacked
      caption={t('council.room.title')}
      captionHidden
      columns={[
        { key: 'number', head: t('council.room.column.number') },
        { key: 'when', head: t('council.room.column.when') },
        { key: 'place', head: t('council.room.column.place') },
        { key: 'cycle', head: t('council.room.column.cycle') },
        { key: 'end', head: t('council.room.column.end') },
      ]}
      rows={sessions.map((session) => ({
        key: String(session.number),
        cells: [
          <Link key="number" to={`/kenes/${session.number}`}>
            {t('council.session.title', { number: session.number })}
          </Link>,
          `${t.format.date(session.startsAt)}, ${t.format.time(session.startsAt)}`,
          session.place,
          session.cycle.title[language] || session.cycle.title.kk,
          endWords(t, session),
        ],
      }))}
    />
  );
}

function Members({ members }: { readonly members: Kenes['members'] }) {
  const { t } = useRoomVisit();
  return (
    <section className="sect">
      <SectionHead title={t('council.room.members.title')} />
      {members.length === 0 && <p>{t('council.room.members.none')}</p>}
      <ul className="cols-3">
        {members.map(({ name, isChair }) => (
          <li key={name}>
            {name} {isChair && <span className="muted">{t('council.minutes.chair')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
