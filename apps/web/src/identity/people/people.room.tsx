import { identity } from '@ortaq/contract';
import { couldDo } from '@ortaq/domain';
import { OfficeHead } from '@ortaq/ui';
import { useState } from 'react';

import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useRead } from '../../platform/use-read.ts';
import { AppointForm } from './appoint-form.tsx';
import { AppointmentTable } from './appointment-table.tsx';
import { type GivenPassword, PasswordOnce } from './password-once.tsx';

/** Who holds which office in the village; the akim appoints and ends. */
export function Component() {
  const { t, village, self } = useRoomVisit();
  const [given, give] = useState<GivenPassword | null>(null);
  const { data, error } = useRead(identity.listAppointments, { community: village.slug });
  const mayChange = couldDo('appointment:change', self.standings);
  return (
    <>
      <OfficeHead title={t('identity.people.title')} note={t('identity.people.note')} />
      <Refusal error={error} />
      <PasswordOnce given={given} onSeen={() => give(null)} />
      {data && <AppointmentTable appointments={data.appointments} mayChange={mayChange} onPassword={give} />}
      {mayChange && <AppointForm onPassword={give} />}
    </>
  );
}
