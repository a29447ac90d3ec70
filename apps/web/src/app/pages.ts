import { auditPages } from '../audit/pages.ts';
import { communitiesPages } from '../communities/pages.ts';
import { councilPages } from '../council/pages.ts';
import { rulesPage } from '../cycles/rules/rules.page.tsx';
import { identityPages } from '../identity/pages.ts';
import type { AnyPage } from '../platform/page.ts';
import { roomsPages } from '../platform/rooms.page.tsx';
import { proposalsPages } from '../proposals/pages.ts';
import { spendingPages } from '../spending/pages.ts';
import { labPage } from '../tally/lab/lab.page.tsx';
import { resultsPage } from '../tally/results.page.tsx';
import { votingPages } from '../voting/pages.ts';
import { homePage } from './home.page.tsx';
import { projectPage } from './project.page.tsx';

/** The table of contents of the site. The first address that fits wins, so fixed words stand before names. */
export const pages: readonly AnyPage[] = [
  ...communitiesPages,
  ...identityPages,
  homePage,
  rulesPage,
  ...proposalsPages,
  projectPage,
  ...votingPages,
  resultsPage,
  labPage,
  ...councilPages,
  ...spendingPages,
  ...auditPages,
  ...roomsPages,
];
