import type { InputOf, voting } from '@ortaq/contract';
import { asideRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';

import type { CycleAct } from '../../platform/registrar.ts';
import type { PaperAsideEntity } from './aside.entity.ts';
import { loadBatch, namedInLog, type OneBatchFacts, type PaperStores, paperStoresIn } from './paper-act.ts';

type Aside = Omit<PaperAsideEntity, 'communityId'>;

/** The akim leaves a batch out that nobody can sign for, and says to everybody why. */
export const setBatchAside: CycleAct<PaperStores, InputOf<typeof voting.setBatchAside>, OneBatchFacts, Aside> = {
  name: 'voting.setBatchAside',
  right: 'paper:set-aside',
  stores: paperStoresIn,
  load: loadBatch,

  decide({ paper, batch, step }, { given, reason }, { actor, now }) {
    obey(asideRules, { isCountBegun: paper.isCountBegun, step });
    return { batchId: batch.id, given, reason, putBy: actor.personId!, putAt: now };
  },

  save: ({ paper }, aside) => paper.putAside(aside),
  witness: ({ given, reason }, facts) => ({ ...namedInLog(facts), given, reason }),
};
