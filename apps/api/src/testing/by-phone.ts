import { identity } from '@ortaq/contract';

import { aBrowser } from './a-browser.ts';
import type { House } from './a-house.ts';

/** The browser of somebody who came by the code that their phone was sent. */
export async function byPhone(house: House, phone: string) {
  const browser = aBrowser(house);
  await browser.ask(identity.requestCode, { phone, language: 'kk' });
  const [row] = await house.owner.query(
    `select slots ->> 'code' as code from identity.outbox where address = $1 order by id desc limit 1`,
    [phone],
  );
  await browser.ask(identity.confirmCode, { phone, code: row.code, language: 'kk' });
  return browser;
}
