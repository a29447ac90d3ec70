import { PhoneField } from '@ortaq/ui';

import { typed } from '../platform/form.ts';
import type { Visit } from '../platform/page.ts';

/** The phone of a person, in any usual spelling. */
export function OwnPhoneField({ visit, error }: { readonly visit: Visit; readonly error: string | undefined }) {
  return (
    <PhoneField
      id="phone"
      name="phone"
      label={visit.t('identity.signIn.phone.label')}
      hint={visit.t('identity.signIn.phone.hint')}
      error={error}
      defaultValue={typed(visit, 'phone')}
    />
  );
}
