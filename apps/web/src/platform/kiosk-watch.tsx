import { Button } from '@ortaq/ui';

import { kioskHome } from './kiosk.ts';
import type { AnyPage, Visit } from './page.ts';

export const KIOSK_ISLAND = 'platform/kiosk';

/** Whether somebody may have left something here: at the start of the device, signed out, there is nothing to clear. */
export function isWatched(page: AnyPage, visit: Visit): boolean {
  const home = kioskHome(visit);
  return home !== null && !page.clearsItself && (visit.path !== home || visit.self.person !== null);
}

/** The question to a screen that nobody touches, and the form that clears it. */
export function KioskWatch({ page, visit }: { readonly page: AnyPage; readonly visit: Visit }) {
  const { t, language } = visit;
  if (!isWatched(page, visit)) return null;
  return (
    <dialog data-kiosk="question" className="panel roomy" aria-labelledby="kiosk">
      <form className="stack" method="post" action={`/${language}/kiosk`} data-kiosk="form">
        <h2 id="kiosk">{t('frame.kiosk.idle')}</h2>
        <p>{t('frame.kiosk.idle.text')}</p>
        <input type="hidden" name="act" value="clear" />
        <Button size="l" data-kiosk="here">
          {t('frame.kiosk.here')}
        </Button>
        <Button type="submit" kind="quiet">
          {t('frame.kiosk.clear')}
        </Button>
      </form>
    </dialog>
  );
}
