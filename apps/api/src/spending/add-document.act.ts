import { createHash } from 'node:crypto';

import type { InputOf, spending } from '@ortaq/contract';
import type { Cycle } from '@ortaq/domain/cycles';
import { documentRules, documentTypeOf } from '@ortaq/domain/spending';
import { obey } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { documentsIn, type DocumentsStore, type KeptDocument, type NewDocument } from './documents.store.ts';

type Input = InputOf<typeof spending.addDocument> & { readonly bytes: Uint8Array };

interface Stores {
  readonly cycles: CyclesStore;
  readonly documents: DocumentsStore;
}

interface Facts {
  readonly cycle: Cycle;
  readonly sha256: string;
  readonly known: KeptDocument | null;
}

interface Added {
  readonly document: KeptDocument;
  readonly added: { readonly row: NewDocument; readonly bytes: Uint8Array } | null;
}

/** Keeps a scan. It is shown to everybody once an entry that names it is confirmed. */
export const addDocument: CycleAct<Stores, Input, Facts, Added> = {
  name: 'spending.addDocument',
  right: 'document:add',
  stores: (tx) => ({ cycles: cyclesIn(tx), documents: documentsIn(tx) }),

  async load({ cycles, documents }, { cycle, bytes }) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { cycle: await cycles.get(cycle), sha256, known: await documents.find(sha256) };
  },

  decide({ cycle, sha256, known }, { fileName, bytes }, { now, actor }) {
    const type = documentTypeOf(bytes);
    obey(documentRules, { type, bytes: bytes.length });
    if (known) return { document: known, added: null };
    const document = { sha256, name: fileName, type: type!, bytes: bytes.length };
    const row = { ...document, cycleId: cycle.id, addedBy: actor.personId!, addedAt: now };
    return { document, added: { row, bytes } };
  },

  async save({ documents }, { added }) {
    if (added) await documents.add(added.row, added.bytes);
  },

  witness: ({ document: { sha256, type, bytes } }, { cycle }) => ({ cycle: cycle.id, sha256, type, bytes }),
};
