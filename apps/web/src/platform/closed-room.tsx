import { offices } from '@ortaq/domain/identity';
import { ButtonLink, EmptyState } from '@ortaq/ui';

import type { RoomEntry } from './room-entry.ts';
import { useRoomVisit } from './room-visit.ts';

/** Why a room does not open to this person, who works there, and the way out. */
export function ClosedRoom({ room }: { readonly room: RoomEntry }) {
  const { t, language, village, self } = useRoomVisit();
  const workers = offices.filter((office) => room.for.includes(office)).map((office) => t(`identity.office.${office}`));
  const back = (
    <ButtonLink kind="second" href={`/${language}/${village.slug}`}>
      {t('room.public')}
    </ButtonLink>
  );
  return (
    <EmptyState level={1} drawing="meeting" title={t('room.closed.title')} act={back}>
      <p>{t('room.closed.who', { offices: workers.join(', ') })}</p>
      <p>{t(self.person?.mustChangePassword ? 'room.closed.password' : 'room.closed.text')}</p>
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
