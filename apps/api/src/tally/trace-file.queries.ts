import type { CycleId } from '@ortaq/domain/cycles';
import { fileRules } from '@ortaq/domain/tally';
import { obey } from '@ortaq/kernel';
import { canonicalJson, type Trace } from '@ortaq/tally';

import type { Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';

interface CountedRow {
  readonly mark: string;
  readonly isHeldHere: boolean;
  readonly ballots: number;
  readonly trace: Trace;
}

/** Every step of the certified count in its one spelling: the SHA-256 of the text is the fingerprint. */
export const publicTrace: Query<
  { readonly cycle: CycleId },
  { readonly mark: string; readonly text: string }
> = async ({ manager, input }) => {
  const [row] = await manager.query<CountedRow[]>(
    `select c.mark, c.origin <> 'pabulib' as "isHeldHere", r.ballots, r.trace
     from tally.certified r join cycles.cycle c on c.community_id = r.community_id and c.id = r.cycle_id
     where r.cycle_id = $1`,
    [input.cycle],
  );
  const { mark, trace, ...counted } = found(row);
  obey(fileRules, { isCertified: true, ...counted });
  return { mark, text: canonicalJson(trace) };
};
