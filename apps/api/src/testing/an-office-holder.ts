import { identity } from '@ortaq/contract';
import type { Office } from '@ortaq/domain/identity';

import { aBrowser } from './a-browser.ts';
import type { House } from './a-house.ts';

export const GOOD_PASSWORD = 'тас көпір үстінде 7 қой';

/** Somebody who was given an office by an operator, in every step as in life, and has set a password of their own. */
export async function anOfficeHolder(
  house: House,
  { login, office, kato }: { login: string; office: Office; kato: string },
) {
  const operator = await house.person({ offices: [{ office: 'operator', kato: '000000000' }] });
  const given = await operator.call(identity.grantCountryAppointment, { office, kato, name: 'Сынақ Қызметкер', login });
  const browser = aBrowser(house);
  await browser.ask(identity.signIn, { login, password: given.oneTimePassword! });
  await browser.ask(identity.changePassword, { current: given.oneTimePassword!, next: GOOD_PASSWORD });
  return { appointment: given.id, browser, operator: operator.call };
}
