import { OfficeContact } from '../communities/office-contact.tsx';
import type { VillageVisit } from '../platform/page.ts';

/** What to do when a figure or a paper looks wrong. */
export function Wrong({ visit }: { readonly visit: VillageVisit }) {
  const { t } = visit;
  return (
    <div className="panel tight">
      <b>{t('spending.story.wrong')}</b>
      <p>{t('spending.story.wrong.text')}</p>
      <OfficeContact visit={visit} />
    </div>
  );
}
