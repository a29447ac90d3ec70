import type { PlaceLevel } from './kato.ts';

/** One line of the classifier of places, as the country publishes it. */
export interface Place {
  readonly kato: string;
  readonly level: PlaceLevel;
  /** 0 republic or oblast, 1 urban, 2 rural, 3 and 4 mixed. */
  readonly typeCode: number;
  readonly nameKk: string;
  readonly nameRu: string;
}

const RURAL = 2;

/** A rural district: the only level that has a village budget of its own. */
export const isRuralDistrict = ({ level, typeCode }: Pick<Place, 'level' | 'typeCode'>): boolean =>
  level === 'sub_district' && typeCode === RURAL;
