import { communityRules, profiles, settlementRules } from '@ortaq/domain/communities';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { done, id, namedIn, slug } from '../wire.ts';
import { ClosedCommunity, CommunityPage, contactsIn, FoundCommunity, settlementsIn } from './community.ts';
import { FoundPlace, kato, PlaceCard, PlaceCount, RuralDistrict } from './places.ts';

const community = slug;
const profileIds = Object.keys(profiles) as [keyof typeof profiles, ...(keyof typeof profiles)[]];
const name = z.string().trim().max(80).default('');

export const communities = {
  findCommunities: endpoint({
    method: 'GET',
    path: '/communities',
    right: 'place:read',
    summary:
      'Villages that are open, found by their name or that of a settlement (Kazakh letters folded), oblast or district; the first hundred by name, and the first twenty that bear the name and are not open',
    input: z.object({ name, within: kato.optional() }),
    output: z.object({ communities: z.array(FoundCommunity), total: z.int(), notOpen: z.array(ClosedCommunity) }),
  }),
  readCommunity: endpoint({
    method: 'GET',
    path: '/communities/:community',
    right: 'place:read',
    summary: 'A village: names, bodies, currency, time zone, how it is reached, its settlements',
    input: z.object({ community }),
    output: CommunityPage,
  }),
  readCountry: endpoint({
    method: 'GET',
    path: '/country',
    right: 'place:read',
    summary: 'The oblasts with their numbers of rural districts and open villages, and the classifier in use',
    input: z.object({}),
    output: z.object({
      oblasts: z.array(PlaceCount),
      classifier: z.object({ version: z.int(), label: z.string(), places: z.int() }).nullable(),
    }),
  }),
  readOblast: endpoint({
    method: 'GET',
    path: '/country/oblasts/:kato',
    right: 'place:read',
    summary: 'The districts of an oblast with their numbers of rural districts and open villages',
    input: z.object({ kato }),
    output: z.object({ oblast: PlaceCard, districts: z.array(PlaceCount) }),
  }),
  readDistrict: endpoint({
    method: 'GET',
    path: '/country/districts/:kato',
    right: 'place:read',
    summary: 'The rural districts of a district, open or not',
    input: z.object({ kato }),
    output: z.object({ oblast: PlaceCard.nullable(), district: PlaceCard, villages: z.array(RuralDistrict) }),
  }),
  findPlaces: endpoint({
    method: 'GET',
    path: '/places',
    right: 'community:open',
    summary: 'Places of the newest classifier by name or code, for opening a village; the first fifty',
    input: z.object({ name, within: kato.optional() }),
    output: z.object({ places: z.array(FoundPlace) }),
  }),
  openCommunity: endpoint({
    method: 'POST',
    path: '/communities',
    right: 'community:open',
    summary: 'Opens a rural district of the classifier as a village with a budget of its own',
    input: z.object({
      kato,
      slug: slug.optional(),
      name: namedIn.optional(),
      profile: z.enum(profileIds).default('kz-village'),
    }),
    output: z.object({ id: id<'Community'>(), slug }),
    refusals: communityRules,
  }),
  describeCommunity: endpoint({
    method: 'PUT',
    path: '/communities/:community/contacts',
    right: 'community:describe',
    summary: 'Says how a village is reached: phone, address, hours',
    input: z.object({ community, ...contactsIn }),
    output: done,
  }),
  nameSettlements: endpoint({
    method: 'PUT',
    path: '/communities/:community/settlements',
    right: 'community:describe',
    summary: 'Sets the settlements of a village; one that is in use cannot be left out',
    input: z.object({ community, settlements: settlementsIn }),
    output: done,
    refusals: settlementRules,
  }),
};
