import type { PhotoId, PhotoKind, ProposalId } from '@ortaq/domain/proposals';

import { uuidv7 } from '../platform/ids.ts';
import { found } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { PhotoEntity } from './photo.entity.ts';
import type { MadePhoto } from './photo-maker.ts';
import { RenditionEntity } from './rendition.entity.ts';

export interface NewPhoto {
  /** Made where the act needs to know it before it is saved. */
  readonly id?: PhotoId;
  readonly proposalId: ProposalId;
  readonly kind: PhotoKind;
  readonly made: MadePhoto;
  readonly alt: string;
}

/** A photo as the contract shows it. */
export type ShownPhoto = Pick<PhotoEntity, 'id' | 'kind' | 'sha256' | 'width' | 'height' | 'colour' | 'alt'>;

export interface PhotosStore {
  count(proposal: ProposalId, kind: PhotoKind): Promise<number>;
  /** Keeps the bytes and puts the photo after those of its kind. The proposal must be held: its photos are counted. */
  add(photo: NewPhoto): Promise<ShownPhoto>;
  /** The photo of this proposal, or the refusal that answers 404. */
  get(proposal: ProposalId, photo: PhotoId): Promise<ShownPhoto>;
  describe(photo: PhotoId, alt: string): Promise<void>;
  /** The bytes stay: somebody else may have added the same picture. */
  remove(photo: PhotoId): Promise<void>;
}

const shown = ({ id, kind, sha256, width, height, colour, alt }: PhotoEntity): ShownPhoto => ({
  id,
  kind,
  sha256,
  width,
  height,
  colour,
  alt,
});

export const photosIn = (tx: Tx): PhotosStore => {
  const { manager, now } = tx;
  const communityId = tx.community!.id;
  return {
    count: (proposalId, kind) => manager.countBy(PhotoEntity, { communityId, proposalId, kind }),

    async add({ id = uuidv7() as PhotoId, proposalId, kind, made, alt }) {
      const { renditions, ...picture } = made;
      const last = await manager.maximum(PhotoEntity, 'position', { communityId, proposalId, kind });
      const photo = { id, kind, ...picture, alt };
      await manager.insert(PhotoEntity, { communityId, proposalId, ...photo, position: (last ?? 0) + 1, addedAt: now });
      for (const rendition of renditions) await keep(tx, id, rendition);
      return photo;
    },

    get: async (proposalId, id) => shown(found(await manager.findOneBy(PhotoEntity, { communityId, proposalId, id }))),
    describe: async (id, alt) => void (await manager.update(PhotoEntity, { communityId, id }, { alt })),
    remove: async (id) => void (await manager.delete(PhotoEntity, { communityId, id })),
  };
};

async function keep({ manager, files, community }: Tx, photoId: PhotoId, made: MadePhoto['renditions'][number]) {
  const { width, format, bytes } = made;
  const sha256 = await files.keep(bytes);
  const row = { communityId: community!.id, photoId, width, format, sha256, bytes: bytes.length };
  await manager.insert(RenditionEntity, row);
}
