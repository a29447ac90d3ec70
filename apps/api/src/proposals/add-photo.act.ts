import type { InputOf, proposals } from '@ortaq/contract';
import { amendmentRules, limits, type PhotoId, photoRules } from '@ortaq/domain/proposals';
import { obey } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import {
  type AuthoringFacts,
  type AuthoringStores,
  authoringStoresIn,
  authorStandings,
  loadAuthoring,
  witnessOf,
} from './authoring.ts';
import type { MadePhoto } from './photo-maker.ts';
import { type NewPhoto, photosIn, type PhotosStore } from './photos.store.ts';
import { untilWhen } from './submission.ts';

type Input = InputOf<typeof proposals.addPhoto> & { readonly made: MadePhoto };

interface Stores extends AuthoringStores {
  readonly photos: PhotosStore;
}

interface Facts extends AuthoringFacts {
  readonly photos: number;
}

type Added = NewPhoto & { readonly id: PhotoId };

/** Records a photo that was encoded before the transaction began. */
export const addPhoto: CycleAct<Stores, Input, Facts, Added> = {
  name: 'proposals.addPhoto',
  right: 'proposal:amend',
  stores: (tx) => ({ ...authoringStoresIn(tx), photos: photosIn(tx) }),

  async load(stores, input, moment) {
    const facts = await loadAuthoring(stores, input, moment);
    return { ...facts, photos: await stores.photos.count(input.proposal, 'idea') };
  },

  standings: authorStandings,

  decide({ proposal, photos }, { made, alt }, { now, newId }) {
    obey(amendmentRules, { ...proposal, now }, untilWhen(proposal));
    obey(photoRules, { photos }, { most: String(limits.photos) });
    return { id: newId<PhotoId>(), proposalId: proposal.id, kind: 'idea', made, alt };
  },

  save: async ({ photos }, added) => void (await photos.add(added)),
  witness: ({ made }, facts) => ({
    ...witnessOf(facts),
    ...(facts.proposal.number !== null && { photo: made.sha256 }),
  }),
};
