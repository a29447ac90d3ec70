import type { CycleId } from '@ortaq/domain/cycles';
import { fileRules } from '@ortaq/domain/tally';
import { obey } from '@ortaq/kernel';
import { createHash } from 'node:crypto';

import { cyclesIn } from '../cycles/cycles.store.ts';
import type { Act } from '../platform/registrar.ts';
import { type ElectionFile, electionFileOf, leavingFacts } from './election-file.queries.ts';

interface Stores {
  file(cycle: CycleId): Promise<Facts>;
}

interface Facts {
  /** Of the cycle, for the name of the file. */
  readonly mark: string;
  readonly file: ElectionFile | undefined;
}

export interface ExportedElection extends ElectionFile {
  readonly cycle: CycleId;
  readonly mark: string;
  readonly sha256: string;
}

/** Hands out the election as a file that any Pabulib tool reads; that it was taken is written in the log with the hash of the file. */
export const exportElection: Act<Stores, { readonly cycle: CycleId }, Facts, ExportedElection> = {
  name: 'tally.exportElection',
  right: 'export:take',

  stores: (tx) => ({
    async file(cycle) {
      const { mark } = await cyclesIn(tx).get(cycle);
      return { mark, file: await electionFileOf(tx.manager, cycle) };
    },
  }),

  load: ({ file }, { cycle }) => file(cycle),

  decide({ mark, file }, { cycle }) {
    obey(fileRules, leavingFacts(file));
    const sha256 = createHash('sha256').update(file!.text).digest('hex');
    return { ...file!, cycle, mark, sha256 };
  },

  save: async () => {},

  witness: ({ cycle, sha256, ballots, projects }) => ({ cycle, sha256, ballots, projects }),
};
