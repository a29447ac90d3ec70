import { identity } from '@ortaq/contract';

import { Outside } from '../platform/elsewhere.ts';
import { countryPage } from '../platform/page.ts';
import { goingNote } from './going.ts';
import { nextOf, withNext } from './next.ts';
import { NotProven, type Refusing, refusalOf } from './not-proven.tsx';

/** Leads to the provider of identities; there is something to see only where it does not answer. */
export const providerPage = countryPage<Refusing>({
  path: '/sign-in/provider',
  kind: 'document',
  frame: 'focus',
  back: (visit) => withNext('/sign-in', visit),

  load(visit) {
    visit.keep(goingNote(nextOf(visit)));
    return refusalOf(async () => {
      const { address } = await visit.call(identity.goToProvider, { language: visit.language });
      throw new Outside(address);
    });
  },
  title: (_, { t }) => t('nav.signIn'),
  View: ({ data, visit }) => <NotProven visit={visit} refusing={data} next={nextOf(visit)} />,
});
