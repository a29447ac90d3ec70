import { OfficeHead } from '@ortaq/ui';

import { useRoomVisit } from '../../platform/room-visit.ts';
import { ResidentList } from './resident-list.tsx';
import { VerifyForm } from './verify-form.tsx';

/** The counter: a person with a document becomes a resident, and whoever is one is found. */
export function Component() {
  const { t } = useRoomVisit();
  return (
    <>
      <OfficeHead title={t('identity.residents.title')} note={t('identity.residents.note')} />
      <div className="side">
        <ResidentList />
        <VerifyForm />
      </div>
    </>
  );
}
