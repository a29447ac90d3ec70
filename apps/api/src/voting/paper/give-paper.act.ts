import type { InputOf, voting } from '@ortaq/contract';
import type { Cycle, CycleId } from '@ortaq/domain/cycles';
import { givingRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';
import { dayOf } from '@ortaq/words';

import { cyclesIn, type CyclesStore } from '../../cycles/cycles.store.ts';
import type { CycleAct } from '../../platform/registrar.ts';
import { found } from '../../platform/refuse-on.ts';
import { bookIn, type BookStore, type GivenPaper, type RollPerson } from './book.store.ts';

type Input = InputOf<typeof voting.givePaper>;

interface Stores {
  readonly cycles: CyclesStore;
  readonly book: BookStore;
  /** The name under which the clerk was shown a person. */
  handle(cycle: CycleId, person: RollPerson): string;
}

interface Facts {
  readonly cycle: Cycle;
  readonly person: RollPerson;
}

/** The clerk has looked at the document of a person on the roll and hands over a paper ballot. Who it was stays in the book. */
export const givePaper: CycleAct<Stores, Input, Facts, GivenPaper> = {
  name: 'voting.givePaper',
  right: 'paper:give',
  stores: (tx) => ({
    cycles: cyclesIn(tx),
    book: bookIn(tx),
    handle: (cycle, { mark }) => tx.seals.voterHandle(cycle, mark),
  }),

  async load({ cycles, book, handle }, { cycle, voter, last4 }) {
    const people = await book.people(cycle, { last4 });
    return { cycle: await cycles.get(cycle), person: found(people.find((each) => handle(cycle, each) === voter)) };
  },

  decide({ cycle, person }, _, { now, community }) {
    obey(givingRules, { issued: person.issued });
    return { cycleId: cycle.id, voterMark: person.mark, takenOn: dayOf(now, community!.timeZone) };
  },

  save: ({ book }, paper) => book.give(paper),
  witness: ({ cycleId }) => ({ cycle: cycleId }),
};
