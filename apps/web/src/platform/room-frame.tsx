import { offices } from '@ortaq/domain/identity';
import { OfficeFrame, type RailLink } from '@ortaq/ui';
import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

import { ClosedRoom } from './closed-room.tsx';
import { isOpenTo, roomAt, type RoomEntry } from './room-entry.ts';
import { RoomTools, WaysOut } from './room-tools.tsx';
import { useRoomVisit } from './room-visit.ts';

interface Props {
  readonly entries: readonly RoomEntry[];
  readonly children: ReactNode;
}

/** The frame around every room: who works where, the rooms that are open to this person, and why another is not. */
export function RoomFrame({ entries, children }: Props) {
  const { t, language, village, self } = useRoomVisit();
  const { pathname } = useLocation();
  const room = roomAt(entries, pathname);
  useArrival(room);
  const mine = entries.filter((entry) => isOpenTo(entry, self.standings));
  const links: RailLink[] = mine.map(({ to, word, Count }) => ({
    href: `/${language}/${village.slug}${to}`,
    label: t.reason(word),
    count: Count && (
      <Suspense>
        <Count />
      </Suspense>
    ),
    current: to === room?.to,
  }));
  const roles = offices.filter((office) => self.standings.includes(office));
  return (
    <OfficeFrame
      home={{ href: `/${language}/${village.slug}`, name: t('frame.name') }}
      place={village.name[language]}
      tools={<RoomTools />}
      person={{
        name: self.person?.name ?? '',
        role: roles.map((office) => t(`identity.office.${office}`)).join(', '),
      }}
      rail={{ title: t('nav.menu'), label: t('nav.main'), links, help: <WaysOut /> }}
      menuWord={room ? t.reason(room.word) : t('nav.menu')}
      menuKey={pathname}
      skipWord={t('nav.skip')}
    >
      {room && !isOpenTo(room, self.standings) ? <ClosedRoom room={room} /> : children}
    </OfficeFrame>
  );
}

/** A new room has its name in the title, and the reader is at its beginning. */
function useArrival(room: RoomEntry | undefined): void {
  const { t, language, village } = useRoomVisit();
  const before = useRef(room);
  useEffect(() => {
    const page = room ? t.reason(room.word) : t('nav.office');
    document.title = t('frame.title', { page, community: village.name[language] });
    if (before.current !== room) document.getElementById('main')?.focus();
    before.current = room;
  }, [room, t, language, village]);
}
