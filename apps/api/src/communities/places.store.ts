import type { Place } from '@ortaq/domain/communities';
import { placeNames } from '@ortaq/words/communities';

import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { ClassifierEntity } from './classifier.entity.ts';
import { PlaceEntity } from './place.entity.ts';

/** One version of the classifier of places. */
export interface Classifier {
  readonly version: number;
  readonly label: string;
  /** SHA-256 of the file, hex. */
  readonly sha256: string;
}

export interface PlacesStore {
  newestVersion(): Promise<number>;
  keep(classifier: Classifier, places: readonly Place[]): Promise<void>;
  /** The place in the newest version. */
  find(kato: string): Promise<Place | null>;
  /** The settlements inside a place in the newest version. */
  settlementsOf(prefix: string): Promise<Place[]>;
}

const INSERT = `
  insert into communities.place (version, kato, level, type_code, name_kk, name_ru, name_en)
  select $1, * from unnest($2::text[], $3::text[], $4::integer[], $5::text[], $6::text[], $7::text[])`;

const placesNow = `select kato, level, type_code as "typeCode", name_kk as "nameKk", name_ru as "nameRu" from communities.place_now`;

export const placesIn = ({ manager }: Pick<Tx, 'manager'>): PlacesStore => ({
  async newestVersion() {
    return (await manager.maximum(ClassifierEntity, 'version')) ?? 0;
  },

  async keep(classifier, places) {
    await refuseOn('classifier_file_once', 'communities/classifier-known', () =>
      manager.insert(ClassifierEntity, { ...classifier, places: places.length }),
    );
    const column = <Value>(of: (place: Place) => Value) => places.map(of);
    await manager.query(INSERT, [
      classifier.version,
      column((each) => each.kato),
      column((each) => each.level),
      column((each) => each.typeCode),
      column((each) => each.nameKk),
      column((each) => each.nameRu),
      column((each) => placeNames({ kk: each.nameKk, ru: each.nameRu }).en),
    ]);
  },

  async find(kato) {
    const rows = await manager.query<Place[]>(`${placesNow} where kato = $1`, [kato]);
    return rows[0] ?? null;
  },

  settlementsOf: (prefix) =>
    manager.query<Place[]>(`${placesNow} where level = 'settlement' and kato like $1 || '%' order by kato`, [prefix]),
});

/** The version that a file became, if it was imported before. */
export const versionOfFile = (manager: Tx['manager'], sha256: string): Promise<PlaceEntity['version'] | undefined> =>
  manager.findOneBy(ClassifierEntity, { sha256 }).then((row) => row?.version);
