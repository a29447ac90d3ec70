import type { communities, InputOf } from '@ortaq/contract';
import {
  type Community,
  type CommunityId,
  communityRules,
  type OpeningFacts,
  type Place,
  prefixOf,
  profiles,
  type SettlementId,
} from '@ortaq/domain/communities';
import { obey } from '@ortaq/kernel';
import { placeNames } from '@ortaq/words/communities';

import type { Act, Moment } from '../platform/registrar.ts';
import { type CommunitiesStore, communitiesIn } from './communities.store.ts';
import { placesIn, type PlacesStore } from './places.store.ts';
import { namedProfile } from './profile-names.ts';
import type { Settlement } from './settlements.store.ts';

type Input = InputOf<typeof communities.openCommunity>;

interface Facts extends OpeningFacts {
  readonly place: Place | null;
  readonly settlements: readonly Place[];
}

interface Opened {
  readonly community: Community;
  readonly settlements: readonly Settlement[];
}

const nameOf = ({ nameKk, nameRu }: Place) => placeNames({ kk: nameKk, ru: nameRu });

const settlementOf = (place: Place, { newId }: Moment): Settlement => ({
  id: newId<SettlementId>(),
  kato: place.kato,
  name: nameOf(place),
});

/** Opens a rural district of the classifier as a village of its own, with its settlements. */
export const openCommunity: Act<CommunitiesStore & PlacesStore, Input, Facts, Opened> = {
  name: 'communities.openCommunity',
  right: 'community:open',
  stores: (tx) => ({ ...communitiesIn(tx), ...placesIn(tx) }),

  async load(stores, { kato, slug = kato }) {
    const [place, settlements] = [await stores.find(kato), await stores.settlementsOf(prefixOf(kato))];
    return { place, settlements, slug, isOpen: await stores.isOpen(kato), isSlugTaken: await stores.isSlugTaken(slug) };
  },

  decide(facts, { kato, name, profile }, moment) {
    obey(communityRules, facts);
    const { timeZone, ...law } = profiles[profile];
    const community = {
      id: moment.newId<CommunityId>(),
      slug: facts.slug,
      kato,
      name: name ?? nameOf(facts.place!),
      timeZone,
      profile: namedProfile(law, profile),
    };
    return { community, settlements: facts.settlements.map((each) => settlementOf(each, moment)) };
  },

  save: (stores, { community, settlements }) => stores.open(community, settlements),
  witness: ({ community: { slug, kato, name, profile } }) => ({ slug, kato, name, profile: profile.id }),
};
