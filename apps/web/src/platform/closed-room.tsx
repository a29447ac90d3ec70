import { offices } from '@ortaq/domain/identity';
import { ButtonLink, EmptyState } from '@ortaq/ui';

import type { RoomEntry } from './room-entry.ts';
import { useRoomVisit } from './room-visit.ts';
import { signInAddress } from './sign-in-address.ts';

/** Why a room does not open to this person, who works there, and the way on. */
export function ClosedRoom({ room }: { readonly room: RoomEntry }) {
  const { t, language, village, self } = useRoomVisit();
  const workers = offices.filter((office) => room.for.includes(office)).map((office) => t(`identity.office.${office}`));
  const isBarred = self.person?.mustChangePassword ?? false;
  const way = isBarred
    ? { href: signInAddress(language, '/sign-in/password'), word: t('room.closed.password.act') }
    : { href: `/${language}/${village.slug}`, word: t('room.public') };
  return (
    <EmptyState
      level={1}
      drawing="meeting"
      title={t('room.closed.title')}
      act={
        <ButtonLink kind={isBarred ? 'main' : 'second'} href={way.href}>
          {way.word}
        </ButtonLink>
      }
    >
      <p>{t('room.closed.who', { offices: workers.join(', ') })}</p>
      <p>{t(isBarred ? 'room.closed.password' : 'room.closed.text')}</p>
    </EmptyState>
  );
}

/** An address below the rooms at which there is none. */
export function UnknownRoom() {
  const { t } = useRoomVisit();
  return (
    <EmptyState level={1} drawing="bridge" title={t('room.unknown.title')}>
      {t('room.unknown.text')}
    </EmptyState>
  );
}
