import type { Kept } from './kept.ts';
import { localPath } from './local-path.ts';
import type { Address, Visit } from './page.ts';

/** On a device for everybody: the page at which it begins anew. */
export const KIOSK_COOKIE = 'kiosk';

const YEAR = 365 * 86_400;

/** Where the device begins anew; nothing on anybody's own device. */
export const kioskHome = ({ cookies }: Pick<Visit, 'cookies'>): Address | null =>
  localPath(cookies[KIOSK_COOKIE]) ?? null;

export const beginKiosk = (home: Address): Kept => ({ name: KIOSK_COOKIE, value: home, seconds: YEAR });

export const endKiosk: Kept = { name: KIOSK_COOKIE, value: '', seconds: 0 };

/** What stays when a person has gone: that the device is for everybody. All other notes go. */
export const forgotten = ({ cookies }: Pick<Visit, 'cookies'>): Kept[] =>
  Object.keys(cookies)
    .filter((name) => name !== KIOSK_COOKIE && !name.startsWith('__Host-'))
    .map((name) => ({ name, value: '', seconds: 0 }));
