import type { AnyPage } from '../platform/page.ts';
import { checkPage } from './draft/check.page.tsx';
import { costPage } from './draft/cost.page.tsx';
import { draftPage } from './draft/draft.page.tsx';
import { ideaPage } from './draft/idea.page.tsx';
import { peoplePage } from './draft/people.page.tsx';
import { photosPage } from './draft/photos.page.tsx';
import { placePage } from './draft/place.page.tsx';
import { proposePage } from './draft/propose.page.tsx';
import { sentPage } from './draft/sent.page.tsx';
import { projectsPage } from './list/projects.page.tsx';
import { mePage } from './me/me.page.tsx';

/** Reading, writing and following proposals. */
export const proposalsPages: readonly AnyPage[] = [
  projectsPage,
  proposePage,
  draftPage,
  ideaPage,
  placePage,
  costPage,
  photosPage,
  peoplePage,
  checkPage,
  sentPage,
  mePage,
];
