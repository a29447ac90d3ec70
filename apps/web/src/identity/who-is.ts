import { type Office, offices } from '@ortaq/domain/identity';
import type { Say } from '@ortaq/words';

import type { Visit } from '../platform/page.ts';

export const officeWord = (t: Say, role: Office | 'resident'): string =>
  role === 'resident' ? t('identity.demo.resident') : t(`identity.office.${role}`);

/** «Сіз: Айгүл · Әкім», as far as it is known. */
export function whoIs({ t, self: { person, standings } }: Pick<Visit, 't' | 'self'>): string {
  if (!person) return t('identity.demo.nobody');
  const role = offices.find((each) => standings.includes(each)) ?? (standings.includes('resident') ? 'resident' : null);
  const name = person.name || person.phoneMasked || person.login || '';
  return t('identity.demo.who', { name: [name, role && officeWord(t, role)].filter(Boolean).join(' · ') });
}
