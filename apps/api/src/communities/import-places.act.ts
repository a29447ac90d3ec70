import type { Place } from '@ortaq/domain/communities';

import type { Act } from '../platform/registrar.ts';
import { type Classifier, placesIn, type PlacesStore } from './places.store.ts';

export interface PlacesToImport {
  readonly label: string;
  /** SHA-256 of the file, hex. */
  readonly sha256: string;
  readonly places: readonly Place[];
}

interface Facts {
  readonly newest: number;
}

/** Adds a version of the classifier; the older ones stay. */
export const importPlaces: Act<PlacesStore, PlacesToImport, Facts, Classifier & Pick<PlacesToImport, 'places'>> = {
  name: 'communities.importPlaces',
  right: 'place:import',
  stores: placesIn,
  load: async (places) => ({ newest: await places.newestVersion() }),
  decide: ({ newest }, file) => ({ ...file, version: newest + 1 }),
  save: (store, { places, ...classifier }) => store.keep(classifier, places),
  witness: ({ version, label, sha256, places }) => ({ version, label, sha256, places: places.length }),
};
