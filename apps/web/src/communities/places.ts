import type { communities, OutputOf } from '@ortaq/contract';
import type { Named } from '@ortaq/kernel';
import { cutPlaceName, placeNames } from '@ortaq/words/communities';

import type { Visit } from '../platform/page.ts';

export type Country = OutputOf<typeof communities.readCountry>;
export type Found = OutputOf<typeof communities.findCommunities>;

/** A place of the classifier as people say it: «Самал а.о.» is «Самал ауылдық округі». */
export const placeName = (name: Named, { language }: Pick<Visit, 'language'>): string => placeNames(name)[language];

/** Its own part alone, where the kind is clear from what stands around: «Жамбыл». */
export const ownName = (name: Named, visit: Pick<Visit, 'language'>): string =>
  cutPlaceName(placeName(name, visit)).own;

/** «Жамбыл ауданы, Жамбыл облысы». */
export const whereabouts = (
  { district, oblast }: { readonly district: Named | null; readonly oblast: Named | null },
  visit: Pick<Visit, 'language'>,
): string => [district, oblast].flatMap((place) => (place ? [placeName(place, visit)] : [])).join(', ');
