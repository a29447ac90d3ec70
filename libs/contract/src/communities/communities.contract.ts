import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { id, named, slug } from '../wire.ts';

export const CommunityCard = z.object({
  id: id<'Community'>(),
  slug,
  kato: z.string(),
  name: named,
  district: named.nullable(),
  oblast: named.nullable(),
});

export const communities = {
  findCommunities: endpoint({
    method: 'GET',
    path: '/communities',
    right: 'place:read',
    summary: 'Villages that are open, found by name (Kazakh letters folded), oblast or district',
    input: z.object({ name: z.string().trim().max(80).default(''), within: z.string().regex(/^\d{9}$/).optional() }),
    output: z.object({ communities: z.array(CommunityCard) }),
  }),
};
