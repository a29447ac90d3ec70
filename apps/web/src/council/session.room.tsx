import { council } from '@ortaq/contract';
import { Note, OfficeHead } from '@ortaq/ui';
import { useNavigate, useParams, useSearchParams } from 'react-router';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { Shortcuts } from '../platform/shortcuts.tsx';
import { useKeys } from '../platform/use-keys.ts';
import { useRead } from '../platform/use-read.ts';
import { Agenda } from './agenda.tsx';
import { Attendance } from './attendance.tsx';
import { CallOff } from './call-off.tsx';
import { ItemPane } from './item-pane.tsx';
import { OwnSeat } from './own-seat.tsx';
import { QuorumPane } from './quorum-pane.tsx';
import { ResolutionForm } from './resolution-form.tsx';
import { SessionNext } from './session-next.tsx';
import { again, itemInFocus, type Room, selfIn } from './session.ts';

/** A session as it goes on: everybody sees the same, each can do what is theirs. */
export function Component() {
  const { t, village } = useRoomVisit();
  const { session = '' } = useParams();
  const { data, error } = useRead(council.readSession, { community: village.slug, session }, { again });
  return (
    <>
      {data ? (
        <>
          {error && <Note tone="warn">{t('council.session.gone')}</Note>}
          <Session room={data} />
        </>
      ) : (
        <Refusal error={error} />
      )}
    </>
  );
}

function Session({ room }: { readonly room: Room }) {
  const { t, language, village } = useRoomVisit();
  const [asked] = useSearchParams();
  const navigate = useNavigate();
  const item = itemInFocus(room, Number(asked.get('item')) || null);
  const leads = room.abilities.includes('session:lead');
  const gathers = leads && room.state === 'called';
  const hall = `/kenes/${room.number}/hall`;
  useKeys({ KeyP: () => void navigate(hall) });
  return (
    <>
      <OfficeHead
        title={t('council.session.title', { number: room.number })}
        note={t('council.session.when', { at: room.startsAt, place: room.place })}
        aside={<a href={`/${language}/${village.slug}${hall}`}>{t('council.hall.title')}</a>}
      />
      <SessionNext room={room} />
      <div className="side">
        <div className="stack">
          <ResolutionForm room={room} />
          {gathers && <Attendance room={room} />}
          {selfIn(room) && <OwnSeat key={item.position} room={room} item={item} />}
          <ItemPane room={room} item={item} leads={leads} />
        </div>
        <div className="stack">
          <QuorumPane room={room} item={item} />
          <Agenda room={room} current={item} />
          {leads && !gathers && <Attendance room={room} />}
          {leads && <CallOff room={room} />}
        </div>
      </div>
      {leads && (
        <Shortcuts
          hints={[
            { keys: ['O'], word: t('council.keys.act') },
            { keys: ['P'], word: t('council.keys.hall') },
          ]}
        />
      )}
    </>
  );
}
