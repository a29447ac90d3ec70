import type { GovernanceLaw } from '../community.ts';
import { kzVillage } from './kz-village.ts';
import { trKoy } from './tr-koy.ts';

/** What the law of each country fixes for its villages. A country is added by a file here and the names of its bodies. */
export const profiles = { 'kz-village': kzVillage, 'tr-koy': trKoy } satisfies Record<string, GovernanceLaw>;

export type ProfileId = keyof typeof profiles;
