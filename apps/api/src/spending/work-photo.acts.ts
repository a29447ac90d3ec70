import type { InputOf, spending } from '@ortaq/contract';
import type { Cycle } from '@ortaq/domain/cycles';
import type { PhotoId } from '@ortaq/domain/proposals';
import { MOST_WORK_PHOTOS, workPhotoRules } from '@ortaq/domain/spending';
import { obey } from '@ortaq/kernel';

import { ledgerIn, type LedgerStore } from '../budget/ledger.store.ts';
import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { found } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { type NewPhoto, photosIn, type PhotosStore, type ShownPhoto } from '../proposals/photos.store.ts';
import { entriesIn, type EntriesStore, type Project } from './entries.store.ts';

interface Stores {
  readonly cycles: CyclesStore;
  readonly ledger: LedgerStore;
  readonly entries: EntriesStore;
  readonly photos: PhotosStore;
}

const storesIn = (tx: Tx): Stores => ({
  cycles: cyclesIn(tx),
  ledger: ledgerIn(tx),
  entries: entriesIn(tx),
  photos: photosIn(tx),
});

interface Facts {
  readonly cycle: Cycle;
  readonly project: Project;
}

type Adding = InputOf<typeof spending.addWorkPhoto> & Pick<NewPhoto, 'made'>;
type Added = NewPhoto & { readonly id: PhotoId };

/** The place before or after the work, encoded before the transaction began. */
export const addWorkPhoto: CycleAct<
  Stores,
  Adding,
  Facts & { readonly isAdopted: boolean; readonly photos: number },
  Added
> = {
  name: 'spending.addWorkPhoto',
  right: 'document:add',
  stores: storesIn,

  async load({ cycles, ledger, entries, photos }, { proposal, kind }) {
    const project = await entries.project(proposal);
    return {
      cycle: await cycles.get(project.cycleId),
      project,
      isAdopted: (await ledger.hold(proposal)) !== null,
      photos: await photos.count(proposal, kind),
    };
  },

  decide(facts, { proposal, kind, alt, made }, { newId }) {
    obey(workPhotoRules, facts, { most: String(MOST_WORK_PHOTOS) });
    return { id: newId<PhotoId>(), proposalId: proposal, kind, alt, made };
  },

  save: async ({ photos }, added) => void (await photos.add(added)),
  witness: ({ kind, made }, { cycle, project }) => ({
    cycle: cycle.id,
    proposal: project.number,
    kind,
    photo: made.sha256,
  }),
};

type Removing = InputOf<typeof spending.removeWorkPhoto>;

/** A picture that shows the wrong thing is taken away; that it was there stays in the log. */
export const removeWorkPhoto: CycleAct<Stores, Removing, Facts & { readonly photo: ShownPhoto }, ShownPhoto> = {
  name: 'spending.removeWorkPhoto',
  right: 'document:add',
  stores: storesIn,

  async load({ cycles, entries, photos }, { proposal, photo: id }) {
    const project = await entries.project(proposal);
    const photo = await photos.get(proposal, id);
    return { cycle: await cycles.get(project.cycleId), project, photo: found(photo.kind === 'idea' ? null : photo) };
  },

  decide: ({ photo }) => photo,
  save: ({ photos }, { id }) => photos.remove(id),
  witness: ({ kind, sha256 }, { cycle, project }) => ({
    cycle: cycle.id,
    proposal: project.number,
    kind,
    photo: sha256,
  }),
};
