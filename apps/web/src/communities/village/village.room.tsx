import { communities } from '@ortaq/contract';
import { OfficeHead } from '@ortaq/ui';

import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useRead } from '../../platform/use-read.ts';
import { ContactsForm } from './contacts-form.tsx';
import { SettlementsForm } from './settlements-form.tsx';

/** How the village is reached, and which settlements it has: what stands at the foot of every page. */
export function Component() {
  const { t, village } = useRoomVisit();
  const { data, error } = useRead(communities.readCommunity, { community: village.slug });
  return (
    <>
      <OfficeHead title={t('communities.room.title')} note={t('communities.room.note')} />
      <Refusal error={error} />
      {data && (
        <div className="cols-2">
          <ContactsForm village={data} />
          <SettlementsForm key={data.settlements.map(({ id }) => id).join()} known={data.settlements} />
        </div>
      )}
    </>
  );
}
