import { SIGNATURES } from '@ortaq/domain/voting';

import type { BundledBatch, BundledEntry } from './bundle.ts';

/** What the log says of a version of a batch. */
interface LoggedBatch {
  readonly version: number;
  readonly sheets: number;
  readonly seals: readonly string[];
  readonly isAside: boolean;
}

interface Said {
  readonly batch: number;
  readonly version: number;
  readonly sheets: number;
  readonly seal: string;
  readonly place: number;
}

/** The batch after one more act; an act upon a version that is not the newest changes nothing. */
function after(batch: LoggedBatch | undefined, act: string, said: Said): LoggedBatch | undefined {
  const { version, sheets, seal, place } = said;
  if (act === 'voting.openBatch' || act === 'voting.reopenBatch') return { version, sheets, seals: [], isAside: false };
  if (!batch || batch.version !== version || batch.sheets !== sheets) return batch;
  if (act === 'voting.setBatchAside') return { ...batch, isAside: true };
  const isNext = act === 'voting.signBatch' && place === batch.seals.length + 1;
  return isNext ? { ...batch, seals: [...batch.seals, seal] } : batch;
}

/** The batches that count by the log: the newest version of each, where three people signed for one seal and nobody set it aside. */
export function signedBatches(entries: readonly BundledEntry[]): BundledBatch[] {
  const batches = new Map<number, LoggedBatch>();
  for (const { act, what } of entries) {
    const said = what as unknown as Said;
    const batch = after(batches.get(said.batch), act, said);
    if (batch) batches.set(said.batch, batch);
  }
  const signed = [...batches].filter(
    ([, { seals, isAside }]) => !isAside && seals.length === SIGNATURES && new Set(seals).size === 1,
  );
  return signed
    .map(([number, { version, sheets, seals }]) => ({ number, version, sheets, seal: seals[0]! }))
    .sort((one, other) => one.number - other.number);
}
