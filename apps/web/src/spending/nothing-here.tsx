import { ButtonLink, EmptyState } from '@ortaq/ui';

import { useRoomVisit } from '../platform/room-visit.ts';

/** The entry or the project is not there, or not any more. */
export function NothingHere() {
  const { t, language, village } = useRoomVisit();
  const back = <ButtonLink href={`/${language}/${village.slug}/office/money`}>{t('spending.decide.back')}</ButtonLink>;
  return <EmptyState drawing="bridge" title={t('spending.decide.gone')} act={back} />;
}
