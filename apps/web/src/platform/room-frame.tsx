import { OfficeFrame, type RailLink } from '@ortaq/ui';
import type { Standing } from '@ortaq/domain/identity';
import type { Key } from '@ortaq/words';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';

import { useRoomVisit } from './room-visit.ts';

/** One entry of the side menu, and who works there. */
export interface RoomEntry {
  readonly to: string;
  readonly word: Key;
  readonly for: readonly Standing[];
}

interface Props {
  readonly entries: readonly RoomEntry[];
  readonly children: ReactNode;
}

/** The frame around every room: who works where, and the rooms that are open to this person. */
export function RoomFrame({ entries, children }: Props) {
  const { t, language, village, self } = useRoomVisit();
  const { pathname } = useLocation();
  const mine = entries.filter((entry) => entry.for.some((standing) => self.standings.includes(standing)));
  const links: RailLink[] = mine.map(({ to, word }) => ({
    href: `/${language}/${village.slug}${to}`,
    label: t.reason(word),
    current: pathname === to,
  }));
  return (
    <OfficeFrame
      home={{ href: `/${language}/${village.slug}`, name: t('frame.name') }}
      place={village.name[language]}
      person={{ name: self.person?.name ?? '', role: '' }}
      rail={{ title: t('nav.menu'), label: t('nav.main'), links }}
      menuWord={t('nav.menu')}
      skipWord={t('nav.skip')}
    >
      {children}
    </OfficeFrame>
  );
}
