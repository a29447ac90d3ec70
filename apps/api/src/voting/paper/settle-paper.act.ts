import type { InputOf, voting } from '@ortaq/contract';
import { foundIn, settlingRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';

import type { CycleAct } from '../../platform/registrar.ts';
import type { PaperAccountEntity } from './account.entity.ts';
import { loadPaper, type PaperFacts, type PaperStores, paperStoresIn } from './paper-act.ts';

type Declared = Omit<PaperAccountEntity, 'communityId'>;

/** The clerk says what became of the ballots that are in no batch: everything that was given out is somewhere. */
export const settlePaper: CycleAct<PaperStores, InputOf<typeof voting.settlePaper>, PaperFacts, Declared> = {
  name: 'voting.settlePaper',
  right: 'paper:open',
  stores: paperStoresIn,
  load: loadPaper,

  decide({ cycle, paper }, { spoiled, unreturned }, { actor, now }) {
    const account = { ...paper.account, spoiled, unreturned };
    const shown = { given: String(account.given), found: String(foundIn(account)), open: String(paper.open) };
    obey(settlingRules, { ...paper, account }, shown);
    const version = paper.declared + 1;
    return { cycleId: cycle.id, version, spoiled, unreturned, declaredBy: actor.personId!, declaredAt: now };
  },

  save: ({ paper }, account) => paper.declare(account),
  witness: ({ spoiled, unreturned }, { cycle, paper: { account } }) => ({
    cycle: cycle.id,
    ...account,
    spoiled,
    unreturned,
  }),
};
