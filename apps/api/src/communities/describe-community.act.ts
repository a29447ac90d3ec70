import type { communities, InputOf } from '@ortaq/contract';
import type { CommunityId } from '@ortaq/domain/communities';

import type { Act } from '../platform/registrar.ts';
import { type CommunitiesStore, communitiesIn, type Contacts } from './communities.store.ts';

type Input = InputOf<typeof communities.describeCommunity>;

interface Described {
  readonly id: CommunityId;
  readonly contacts: Contacts;
}

/** Says how a village is reached. */
export const describeCommunity: Act<CommunitiesStore, Input, Record<string, never>, Described> = {
  name: 'communities.describeCommunity',
  right: 'community:describe',
  stores: communitiesIn,
  load: async () => ({}),
  decide: (_, { phone, address, hours }, { community }) => ({ id: community!.id, contacts: { phone, address, hours } }),
  save: (stores, { id, contacts }) => stores.describe(id, contacts),
  witness: ({ contacts }) => ({ ...contacts }),
};
