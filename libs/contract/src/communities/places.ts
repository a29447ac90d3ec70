import { z } from 'zod';

import { named } from '../wire.ts';

/** Nine digits of the classifier of places (КАТО). */
export const kato = z.string().regex(/^\d{9}$/);

export const PlaceCard = z.object({ kato: z.string(), name: named });

/** A place that holds others, and how many of its rural districts run a budget here. */
export const PlaceCount = z.object({
  kato: z.string(),
  name: named.nullable(),
  villages: z.int(),
  openVillages: z.int(),
});

/** A rural district: `slug` is null until it is opened. */
export const RuralDistrict = z.object({ kato: z.string(), name: named, slug: z.string().nullable() });

/** A place as the operator looks for it; `slug` is null until it is opened, and only rural districts can be. */
export const FoundPlace = z.object({
  kato: z.string(),
  level: z.enum(['oblast', 'district', 'sub_district', 'settlement']),
  name: named,
  district: named.nullable(),
  oblast: named.nullable(),
  slug: z.string().nullable(),
});
