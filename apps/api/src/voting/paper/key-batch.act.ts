import type { InputOf, voting } from '@ortaq/contract';
import { differencesOf, keyingRules, readSheet } from '@ortaq/domain/voting';
import { obey, Refusal } from '@ortaq/kernel';

import type { CycleAct } from '../../platform/registrar.ts';
import { roundsOf } from './batches.queries.ts';
import type { PaperKeyingEntity } from './keying.entity.ts';
import { loadBatch, namedInLog, type OneBatchFacts, type PaperStores, paperStoresIn } from './paper-act.ts';
import { type Ground, sealOfKeying } from './pile.ts';

type Input = InputOf<typeof voting.keyBatch>;
type Keyed = Omit<PaperKeyingEntity, 'communityId'>;

/** Sheets that the next person has to read. */
const expectedOf = ({ batch, step }: OneBatchFacts): number =>
  step === 'third' ? differencesOf(roundsOf(batch)).length : batch.sheets;

/** One person's reading of a whole pile, or of what two read differently, is one act. */
export const keyBatch: CycleAct<PaperStores, Input, OneBatchFacts, Keyed> = {
  name: 'voting.keyBatch',
  right: 'paper:key',
  stores: paperStoresIn,
  load: loadBatch,

  decide(facts, { lines }, { actor, now }) {
    const { paper, batch, step, ground } = facts;
    const hasKeyed = batch.keyings.some(({ by }) => by === actor.personId);
    const expected = expectedOf(facts);
    obey(
      keyingRules,
      { isCountBegun: paper.isCountBegun, step, hasKeyed, lines: lines.length, expected },
      { lines: String(lines.length), expected: String(expected) },
    );
    const round = batch.keyings.length + 1;
    return { batchId: batch.id, round, lines: spelled(ground, lines), keyedBy: actor.personId!, keyedAt: now };
  },

  save: ({ paper }, keying) => paper.key(keying),
  witness: ({ round, lines }, facts) => ({
    ...namedInLog(facts),
    round,
    read: lines.length,
    seal: sealOfKeying(facts.batch, round, lines),
  }),
};

/** Every line in its one spelling; refused at the first that is none. */
const spelled = (ground: Ground, lines: readonly string[]): string[] =>
  lines.map((typed, place) => {
    const read = readSheet(ground, typed);
    if ('reasons' in read) throw new Refusal(read.reasons, { ...read.facts, sheet: String(place + 1) });
    return read.line;
  });
