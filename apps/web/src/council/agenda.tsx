import { QueueList } from '@ortaq/ui';
import type { Say } from '@ortaq/words';

import { useRoomVisit } from '../platform/room-visit.ts';
import { type Room, type RoomItem, titleOf } from './session.ts';

const stateWords = (t: Say, { state, tally, isCarried }: RoomItem): string => {
  if (state === 'decided' && tally) return t(isCarried ? 'council.item.carried' : 'council.item.lost', tally);
  return t(state === 'voting' ? 'council.item.state.voting' : 'council.item.state.waiting');
};

/** The items in their order, and how each stands. */
export function Agenda({ room, current }: { readonly room: Room; readonly current: RoomItem }) {
  const { t, language, village } = useRoomVisit();
  const base = `/${language}/${village.slug}/kenes/${room.number}`;
  const items = room.items.map((item) => ({
    href: `${base}?item=${item.position}`,
    code: String(item.position),
    title: titleOf(t, item, room.result),
    note: stateWords(t, item),
    due: '',
    left: '',
    current: item.position === current.position,
  }));
  return (
    <div className="agenda">
      <QueueList
        label={t('council.minutes.agenda')}
        groups={[{ key: 'agenda', title: t('council.minutes.agenda'), items }]}
      />
    </div>
  );
}
