import type { CycleId } from '@ortaq/domain/cycles';
import type { DocumentType } from '@ortaq/domain/spending';

import type { PersonId } from '../platform/actor.ts';
import type { Tx } from '../platform/tx.ts';
import { DocumentEntity } from './document.entity.ts';

/** A paper as the office keeps it, named by the SHA-256 of its bytes. */
export interface KeptDocument {
  readonly sha256: string;
  readonly name: string;
  readonly type: DocumentType;
  readonly bytes: number;
}

export interface NewDocument extends KeptDocument {
  readonly cycleId: CycleId;
  readonly addedBy: PersonId;
  readonly addedAt: Date;
}

export interface DocumentsStore {
  find(sha256: string): Promise<KeptDocument | null>;
  /** Keeps the bytes and what is known of them; the same bytes are kept once, under their first name. */
  add(document: NewDocument, bytes: Uint8Array): Promise<void>;
}

export const documentsIn = ({ manager, community, files }: Tx): DocumentsStore => {
  const communityId = community!.id;
  return {
    find: (sha256) => manager.findOneBy(DocumentEntity, { communityId, sha256 }),

    async add(document, bytes) {
      await files.keep(bytes);
      const row = { communityId, ...document };
      await manager.createQueryBuilder().insert().into(DocumentEntity).values(row).orIgnore().execute();
    },
  };
};
