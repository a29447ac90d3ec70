import { OfficeContact } from '../communities/office-contact.tsx';
import type { VillageVisit } from '../platform/page.ts';

/** Where to go when this device cannot vote: the office, or paper. The first door, to try again, is the page's own. */
export function Doors({ visit }: { readonly visit: VillageVisit }) {
  const { t } = visit;
  return (
    <div className="tight">
      <p>{t('voting.doors.office')}</p>
      <OfficeContact visit={visit} />
      <p className="small muted">{t('voting.doors.paper')}</p>
    </div>
  );
}
