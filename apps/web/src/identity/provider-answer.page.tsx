import { identity, PROVIDER_ANSWER } from '@ortaq/contract';

import { Elsewhere } from '../platform/elsewhere.ts';
import { type Address, countryPage } from '../platform/page.ts';
import { goingNote, goingOf } from './going.ts';
import { isGoingToVote, withNext } from './next.ts';
import { NotProven, type Refusing, refusalOf } from './not-proven.tsx';

/** The provider sends people back to here. Who proved who they are goes on; who did not sees why, and what to do. */
export const providerAnswerPage = countryPage<Refusing>({
  path: PROVIDER_ANSWER,
  kind: 'document',
  frame: 'focus',
  back: () => '/sign-in',

  load(visit) {
    const going = goingOf(visit);
    visit.keep(goingNote(going));
    return refusalOf(async () => {
      const asked = { answer: visit.query.toString(), language: visit.language };
      const { isNew } = await visit.call(identity.signInByProvider, asked);
      throw new Elsewhere(isNew ? afterFirst(going) : (going ?? '/start'));
    });
  },
  title: (_, { t }) => t('nav.signIn'),
  View: ({ data, visit }) => <NotProven visit={visit} refusing={data} next={goingOf(visit)} />,
});

/** Who is new looks at the name that others will see; who came to vote is not kept from it. */
function afterFirst(going: Address | undefined): Address {
  const on = { query: new URLSearchParams(going && { next: going }) };
  return going && isGoingToVote(on) ? going : withNext('/sign-in/name', on);
}
