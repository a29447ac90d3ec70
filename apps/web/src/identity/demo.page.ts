import { identity } from '@ortaq/contract';
import { demoRoles } from '@ortaq/domain/identity';

import { Elsewhere } from '../platform/elsewhere.ts';
import { textOf } from '../platform/form.ts';
import { countryPage } from '../platform/page.ts';

/** Takes the forms of the demo panel; there is nothing to see here. */
export const demoPage = countryPage<null>({
  path: '/demo',
  kind: 'document',
  async load() {
    throw new Elsewhere('/');
  },
  title: (_, { t }) => t('identity.demo.title'),
  View: () => null,

  acts: {
    async signIn({ call }, form) {
      const role = demoRoles.find((each) => each === textOf(form, 'role')) ?? 'resident';
      await call(identity.signInAsDemo, { role });
      const village = textOf(form, 'village');
      return village ? `/start?${new URLSearchParams({ village })}` : '/start';
    },
  },
});
