import type { AnyPage } from '../platform/page.ts';
import { accessibilityPages } from './accessibility.page.tsx';
import { frontPage } from './country.page.tsx';
import { districtPage } from './district.page.tsx';
import { helpPages } from './help.page.tsx';
import { oblastPage } from './oblast.page.tsx';

/** The country, its parts, and what every village says alike. */
export const communitiesPages: readonly AnyPage[] = [
  frontPage,
  oblastPage,
  districtPage,
  ...helpPages,
  ...accessibilityPages,
];
