import { Refused } from '@ortaq/contract';

import { IslandData } from './island.tsx';
import { villagePage } from './page.ts';

const signInFirst = () =>
  new Refused({
    type: 'about:blank',
    title: 'Unauthorized',
    status: 401,
    reasons: ['identity/sign-in-first'],
    trace: '',
  });

/** The shell of the rooms: an empty place for the app, and what it must know to begin. Who is not signed in signs in first. */
const shellAt = (path: `/:village/${string}`) =>
  villagePage({
    path,
    kind: 'app',
    frame: 'rooms',
    async load({ self, village, language }) {
      if (!self.person) throw signInFirst();
      return { language, village, self };
    },
    title: (_, { t }) => t('nav.office'),
    View: ({ data }) => (
      <>
        <div id="rooms" />
        <IslandData name="rooms" data={data} />
      </>
    ),
  });

export const roomsPages = [shellAt('/:village/office/*'), shellAt('/:village/kenes/*'), shellAt('/:village/audit/*')];
