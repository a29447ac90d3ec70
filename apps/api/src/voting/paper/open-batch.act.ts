import type { InputOf, voting } from '@ortaq/contract';
import { MOST_SHEETS, openingRules, reopeningRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';
import { randomBytes } from 'node:crypto';

import type { CycleAct, Moment } from '../../platform/registrar.ts';
import type { PaperBatchEntity } from './batch.entity.ts';
import {
  loadBatch,
  loadPaper,
  type OneBatchFacts,
  type PaperFacts,
  type PaperStores,
  paperStoresIn,
} from './paper-act.ts';

type V = typeof voting;
type Opened = Omit<PaperBatchEntity, 'communityId'>;
type Named = Pick<Opened, 'number' | 'version' | 'place' | 'sheets' | 'reason'>;
type Act<Asked extends 'openBatch' | 'reopenBatch', Facts extends PaperFacts> = CycleAct<
  PaperStores,
  InputOf<V[Asked]>,
  Facts,
  Opened
>;

const shown = { most: String(MOST_SHEETS) };

const opened = ({ cycle }: PaperFacts, named: Named, { now, actor, newId }: Moment): Opened => ({
  ...named,
  id: newId(),
  cycleId: cycle.id,
  salt: randomBytes(32),
  openedBy: actor.personId!,
  openedAt: now,
});

/** A pile was counted by hand, and is going to be read. */
export const openBatch: Act<'openBatch', PaperFacts> = {
  name: 'voting.openBatch',
  right: 'paper:open',
  stores: paperStoresIn,
  load: loadPaper,

  decide(facts, { place, sheets }, moment) {
    const { batches, isCountBegun } = facts.paper;
    obey(openingRules, { isCountBegun, sheets }, shown);
    const number = 1 + (batches.at(-1)?.number ?? 0);
    return opened(facts, { number, version: 1, place, sheets, reason: null }, moment);
  },

  save: ({ paper }, batch) => paper.open(batch),
  witness: ({ cycleId, number, version, sheets }) => ({ cycle: cycleId, batch: number, version, sheets }),
};

/** The same pile is read anew: what was read and signed before stays on record and counts no more. */
export const reopenBatch: Act<'reopenBatch', OneBatchFacts> = {
  name: 'voting.reopenBatch',
  right: 'paper:open',
  stores: paperStoresIn,
  load: loadBatch,

  decide(facts, { sheets, reason }, moment) {
    const { paper, batch, step } = facts;
    obey(reopeningRules, { isCountBegun: paper.isCountBegun, sheets, step }, shown);
    const { number, place } = batch;
    return opened(facts, { number, version: batch.version + 1, place, sheets, reason }, moment);
  },

  save: ({ paper }, batch) => paper.open(batch),
  witness: ({ cycleId, number, version, sheets, reason }) => ({
    cycle: cycleId,
    batch: number,
    version,
    sheets,
    reason,
  }),
};
