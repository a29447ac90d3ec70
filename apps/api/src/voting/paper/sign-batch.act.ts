import type { InputOf, voting } from '@ortaq/contract';
import { foundIn, SIGNATURES, signingRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';

import type { CycleAct } from '../../platform/registrar.ts';
import { loadBatch, namedInLog, type OneBatchFacts, type PaperStores, paperStoresIn } from './paper-act.ts';
import { readPile } from './pile.ts';
import type { PaperSignatureEntity } from './signature.entity.ts';

interface Signed {
  readonly signature: Omit<PaperSignatureEntity, 'communityId'>;
  /** The sheets that begin to count; none before the last signature. */
  readonly texts: readonly string[];
}

/** One of three people signs for a pile. With the third its sheets count. */
export const signBatch: CycleAct<PaperStores, InputOf<typeof voting.signBatch>, OneBatchFacts, Signed> = {
  name: 'voting.signBatch',
  right: 'paper:sign',
  stores: paperStoresIn,
  load: loadBatch,

  decide({ paper, batch, step, ground }, { seal: seen }, { actor, now }) {
    const pile = readPile(batch, ground);
    const seal = pile?.seal ?? seen;
    const { given, counted, aside } = paper.account;
    const found = foundIn({ counted: counted + batch.sheets, aside, spoiled: 0, unreturned: 0 });
    const hasSigned = batch.signedBy.includes(actor.personId!);
    obey(
      signingRules,
      { isCountBegun: paper.isCountBegun, step, hasSigned, seen, seal, given, found },
      { given: String(given), found: String(found) },
    );
    const place = batch.signedBy.length + 1;
    const signature = { batchId: batch.id, place, seal, signedBy: actor.personId!, signedAt: now };
    return { signature, texts: place === SIGNATURES ? pile!.texts : [] };
  },

  save: ({ paper }, { signature, texts }) => paper.sign(signature, texts),
  witness: ({ signature: { place, seal } }, facts) => ({ ...namedInLog(facts), place, seal }),
};
