import type { Cycle, CycleId } from '@ortaq/domain/cycles';
import type { BatchStep } from '@ortaq/domain/voting';

import { cyclesIn, type CyclesStore } from '../../cycles/cycles.store.ts';
import { found } from '../../platform/refuse-on.ts';
import type { Tx } from '../../platform/tx.ts';
import type { BatchId } from './batch.entity.ts';
import { type Batch, stepOfBatch } from './batches.queries.ts';
import { type Paper, paperIn, type PaperStore } from './paper.store.ts';
import type { Ground } from './pile.ts';

/** What every act upon paper works with. */
export interface PaperStores {
  readonly cycles: CyclesStore;
  readonly paper: PaperStore;
}

export const paperStoresIn = (tx: Tx): PaperStores => ({ cycles: cyclesIn(tx), paper: paperIn(tx) });

interface OfCycle {
  readonly cycle: CycleId;
}

export interface PaperFacts {
  readonly cycle: Cycle;
  readonly paper: Paper;
}

export const loadPaper = async ({ cycles, paper }: PaperStores, { cycle }: OfCycle): Promise<PaperFacts> => ({
  cycle: await cycles.get(cycle),
  paper: await paper.hold(cycle),
});

export interface OneBatchFacts extends PaperFacts {
  readonly batch: Batch;
  readonly step: BatchStep;
  readonly ground: Ground;
}

export async function loadBatch(
  stores: PaperStores,
  { cycle, batch: id }: OfCycle & { readonly batch: BatchId },
): Promise<OneBatchFacts> {
  const facts = await loadPaper(stores, { cycle });
  const batch = found(facts.paper.batches.find((each) => each.id === id));
  return { ...facts, batch, step: stepOfBatch(batch), ground: await stores.paper.ground(facts.cycle) };
}

/** How the public log names a batch. */
export const namedInLog = ({ cycle, batch: { number, version, sheets } }: OneBatchFacts) => ({
  cycle: cycle.id,
  batch: number,
  version,
  sheets,
});
