import { z } from 'zod';

import { id, named, namedIn, slug } from '../wire.ts';

export const CommunityCard = z.object({
  id: id<'Community'>(),
  slug,
  kato: z.string(),
  name: named,
  district: named.nullable(),
  oblast: named.nullable(),
});

/** A village that was looked for; `settlement` is the one inside it that bears the name. */
export const FoundCommunity = CommunityCard.extend({ settlement: named.nullable() });

/** A rural district that was looked for and has no page yet. */
export const ClosedCommunity = FoundCommunity.omit({ id: true, slug: true });

export const Settlement = z.object({ id: id<'Settlement'>(), name: named });

/** Everything about a village that its pages show around their own matter. */
export const CommunityPage = CommunityCard.extend({
  timeZone: z.string(),
  currency: z.string(),
  bodies: z.object({ council: named, executive: named, auditor: named }),
  minimumAge: z.int(),
  phone: z.string().nullable(),
  address: named.nullable(),
  hours: named.nullable(),
  settlements: z.array(Settlement),
});

/** How a village is reached; null where it has nothing to say. */
export const contactsIn = {
  phone: z
    .string()
    .regex(/^\+\d{10,15}$/)
    .nullable(),
  address: namedIn.nullable(),
  hours: namedIn.nullable(),
};

/** The settlements of a village as they shall be: with `id` a known one, without it a new one. */
export const settlementsIn = z.array(z.object({ id: id<'Settlement'>().optional(), name: namedIn })).max(200);
