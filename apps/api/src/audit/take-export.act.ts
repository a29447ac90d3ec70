import type { Id } from '@ortaq/kernel';

import type { Act } from '../platform/registrar.ts';
import type { Seal } from './sealing.ts';

type ExportId = Id<'Export'>;

interface Taken {
  readonly id: ExportId;
  readonly file: string;
}

interface Given extends Seal, Taken {
  readonly rows: number;
}

/** Written before the first byte leaves: whoever breaks the download off has still asked for it. */
export const takeExport: Act<object, { readonly file: string }, object, Taken> = {
  name: 'audit.takeExport',
  right: 'export:take',
  stores: () => ({}),
  load: async () => ({}),
  decide: (_, { file }, { newId }) => ({ id: newId(), file }),
  save: async () => {},
  witness: ({ id, file }) => ({ export: id, file }),
};

/** Written when the file was given whole: how much it was, and the hash by which anybody knows it again. */
export const sealExport: Act<object, Given, object, Given> = {
  name: 'audit.sealExport',
  right: 'export:take',
  stores: () => ({}),
  load: async () => ({}),
  decide: (_, given) => given,
  save: async () => {},
  witness: ({ id, file, rows, bytes, sha256 }) => ({ export: id, file, rows, bytes, sha256 }),
};
