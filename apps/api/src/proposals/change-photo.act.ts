import type { InputOf, proposals } from '@ortaq/contract';
import { amendmentRules } from '@ortaq/domain/proposals';
import { obey } from '@ortaq/kernel';

import type { CycleAct, Moment } from '../platform/registrar.ts';
import {
  type AuthoringFacts,
  type AuthoringStores,
  authoringStoresIn,
  authorStandings,
  loadAuthoring,
  witnessOf,
} from './authoring.ts';
import { photosIn, type PhotosStore, type ShownPhoto } from './photos.store.ts';
import { untilWhen } from './submission.ts';

interface Stores extends AuthoringStores {
  readonly photos: PhotosStore;
}

interface Facts extends AuthoringFacts {
  readonly photo: ShownPhoto;
}

type Removal = InputOf<typeof proposals.removePhoto>;
type PhotoAct<Input extends Removal, Outcome> = CycleAct<Stores, Input, Facts, Outcome>;

const shared = {
  right: 'proposal:amend',
  stores: (tx) => ({ ...authoringStoresIn(tx), photos: photosIn(tx) }),

  async load(stores, input, moment) {
    const facts = await loadAuthoring(stores, input, moment);
    const photo = await stores.photos.get(input.proposal, input.photo);
    return { ...facts, photo };
  },

  standings: authorStandings,

  witness: (_, facts) => ({
    ...witnessOf(facts),
    ...(facts.proposal.number !== null && { photo: facts.photo.sha256 }),
  }),
} satisfies Omit<PhotoAct<Removal, unknown>, 'name' | 'decide' | 'save'>;

const mayChange = ({ proposal }: Facts, { now }: Moment): void =>
  obey(amendmentRules, { ...proposal, now }, untilWhen(proposal));

/** Says in words what a photo shows, for those who do not see it. */
export const describePhoto: PhotoAct<InputOf<typeof proposals.describePhoto>, ShownPhoto> = {
  ...shared,
  name: 'proposals.describePhoto',
  decide(facts, { alt }, moment) {
    mayChange(facts, moment);
    return { ...facts.photo, alt };
  },
  save: ({ photos }, { id, alt }) => photos.describe(id, alt),
};

/** Takes a photo away. */
export const removePhoto: PhotoAct<Removal, ShownPhoto> = {
  ...shared,
  name: 'proposals.removePhoto',
  decide(facts, _, moment) {
    mayChange(facts, moment);
    return facts.photo;
  },
  save: ({ photos }, { id }) => photos.remove(id),
};
