import { Elsewhere, signInFrom } from './elsewhere.ts';
import { IslandData } from './island.tsx';
import { villagePage } from './page.ts';

/** The shell of the rooms: an empty place for the app, and what it must know to begin. Who is not signed in signs in first. */
const shellAt = (path: `/:village/${string}`) =>
  villagePage({
    path,
    kind: 'app',
    frame: 'rooms',
    async load(visit) {
      const { self, village, language } = visit;
      if (!self.person) throw new Elsewhere(signInFrom(visit, '/sign-in/office'));
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
