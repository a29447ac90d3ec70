import type { CycleId } from '@ortaq/domain/cycles';
import { agreedLines, type BatchStep, stepOf } from '@ortaq/domain/voting';
import type { EntityManager } from 'typeorm';

import type { PersonId } from '../../platform/actor.ts';
import type { BatchId } from './batch.entity.ts';

/** A batch with everything that people did to it. */
export interface Batch {
  readonly id: BatchId;
  readonly number: number;
  readonly version: number;
  readonly place: string;
  readonly sheets: number;
  readonly reason: string | null;
  readonly salt: Buffer;
  readonly isReplaced: boolean;
  readonly keyings: readonly { readonly lines: readonly string[]; readonly by: PersonId }[];
  readonly signedBy: readonly PersonId[];
  /** For which they signed; null while nobody has. */
  readonly seal: string | null;
  readonly aside: { readonly given: number; readonly reason: string } | null;
}

/** Every batch of a vote and every version of it, in the order of their numbers. */
export const batchesOf = (manager: EntityManager, cycle: CycleId): Promise<Batch[]> =>
  manager.query<Batch[]>(
    `select b.id, b.number, b.version, b.place, b.sheets, b.reason, b.salt, voting.is_replaced(b) as "isReplaced",
            coalesce((select json_agg(json_build_object('lines', k.lines, 'by', k.keyed_by) order by k.round) from voting.paper_keying k
                      where k.community_id = b.community_id and k.batch_id = b.id), '[]') as keyings,
            coalesce((select json_agg(s.signed_by order by s.place) from voting.paper_signature s
                      where s.community_id = b.community_id and s.batch_id = b.id), '[]') as "signedBy",
            (select min(s.seal) from voting.paper_signature s where s.community_id = b.community_id and s.batch_id = b.id) as seal,
            (select json_build_object('given', a.given, 'reason', a.reason) from voting.paper_aside a
             where a.community_id = b.community_id and a.batch_id = b.id) as aside
     from voting.paper_batch b where b.cycle_id = $1 order by b.number, b.version`,
    [cycle],
  );

/** What each of them read. */
export const roundsOf = ({ keyings }: Batch) => keyings.map(({ lines }) => lines);

export const stepOfBatch = (batch: Batch): BatchStep =>
  stepOf({
    rounds: roundsOf(batch),
    signatures: batch.signedBy.length,
    isAside: batch.aside !== null,
    isReplaced: batch.isReplaced,
  });

/** What its people agree on, or null while somebody still has to read. */
export const linesOfBatch = (batch: Batch): readonly string[] | null => agreedLines(roundsOf(batch));
