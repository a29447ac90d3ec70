import { council } from '@ortaq/contract';
import { HallScreen, VoteCells, VoteMark } from '@ortaq/ui';
import { useNavigate, useParams } from 'react-router';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useKeys } from '../platform/use-keys.ts';
import { useRead } from '../platform/use-read.ts';
import { cellsOf, outcomeWords } from './outcome-words.ts';
import { again, givenIn, itemInFocus, neededFor, type Room, type RoomItem, signOf, titleOf } from './session.ts';

/** What everybody in the hall sees: the question, the count, the names. */
export function Component() {
  const { village } = useRoomVisit();
  const { session = '' } = useParams();
  const navigate = useNavigate();
  useKeys({ KeyP: () => void navigate(`/kenes/${session}`) });
  const { data, error } = useRead(council.readSession, { community: village.slug, session }, { again });
  return data ? <Hall room={data} item={itemInFocus(data, null)} /> : <Refusal error={error} />;
}

function Hall({ room, item }: { readonly room: Room; readonly item: RoomItem }) {
  const { t, language, village } = useRoomVisit();
  const { tally } = item;
  const needed = neededFor(room, item);
  return (
    <HallScreen
      head={t('council.hall.head', { village: village.name[language], number: room.number })}
      place={t('council.hall.place', { position: item.position, count: room.items.length })}
      question={titleOf(t, item, room.result)}
      result={<Standing room={room} item={item} />}
      back={<a href={`/${language}/${village.slug}/kenes/${room.number}`}>{t('council.hall.back')}</a>}
    >
      {tally && needed !== null && (
        <VoteCells
          label={t('council.outcome.spoken', { ...tally, needed })}
          votes={cellsOf(item)}
          need={{ count: needed, label: t('council.outcome.need', { count: needed }) }}
        />
      )}
      <Names room={room} item={item} />
    </HallScreen>
  );
}

function Standing({ room, item }: { readonly room: Room; readonly item: RoomItem }) {
  const { t } = useRoomVisit();
  const [counts, end] = outcomeWords(t, item);
  if (item.state === 'voting') return t('council.hall.voting', { given: givenIn(item.tally) });
  if (item.state === 'decided')
    return (
      <>
        {counts}
        <br />
        <b>{end}</b>
      </>
    );
  return room.state === 'called' ? t('council.hall.waiting') : t('council.quorum.spoken', room.quorum);
}

function Names({ room, item }: { readonly room: Room; readonly item: RoomItem }) {
  const { t } = useRoomVisit();
  const marks = new Map(item.roll.map(({ person, mark }) => [person, mark]));
  return (
    <ul className="names">
      {room.seats.map(({ person, name, isPresent }) => {
        const mark = marks.get(person) ?? (isPresent ? 'silent' : 'absent');
        return (
          <li key={person} className={mark === 'absent' || mark === 'conflict' ? 'muted' : undefined}>
            <VoteMark kind={signOf(mark)}>
              <span className="sr">{t(`council.mark.${mark}`)}: </span>
              {name}
            </VoteMark>
          </li>
        );
      })}
    </ul>
  );
}
