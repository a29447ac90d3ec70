import type { InputOf, voting } from '@ortaq/contract';
import type { Cycle, CycleId } from '@ortaq/domain/cycles';
import { handOverRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';
import { dayOf } from '@ortaq/words';

import { cyclesIn, type CyclesStore } from '../../cycles/cycles.store.ts';
import type { CycleAct } from '../../platform/registrar.ts';
import { found } from '../../platform/refuse-on.ts';
import { bookIn, type BookStore, type RollPerson } from '../paper/book.store.ts';
import { assistantsIn, type AssistantsStore } from './assistants.store.ts';
import { type Drawn, handOversIn, type HandOversStore, type NewHandOver } from './hand-overs.store.ts';

type Input = InputOf<typeof voting.handOver>;

interface Stores {
  readonly cycles: CyclesStore;
  readonly book: BookStore;
  readonly handOvers: HandOversStore;
  readonly assistants: AssistantsStore;
  /** The name under which the clerk was shown a person. */
  handle(cycle: CycleId, person: RollPerson): string;
}

interface Facts {
  readonly cycle: Cycle;
  readonly person: RollPerson;
  readonly helped: number;
  readonly code: Drawn;
}

/** The clerk has looked at the document of a person on the roll; a code opens their vote at the device of the office. */
export const handOver: CycleAct<Stores, Input, Facts, NewHandOver> = {
  name: 'voting.handOver',
  right: 'vote:assist',
  stores: (tx) => ({
    cycles: cyclesIn(tx),
    book: bookIn(tx),
    handOvers: handOversIn(tx),
    assistants: assistantsIn(tx),
    handle: (cycle, { mark }) => tx.seals.voterHandle(cycle, mark),
  }),

  async load({ cycles, book, handOvers, assistants, handle }, { cycle, voter, last4 }, { actor, now, community }) {
    const people = await book.people(cycle, { last4 });
    return {
      cycle: await cycles.get(cycle),
      person: found(people.find((each) => handle(cycle, each) === voter)),
      helped: await assistants.helped(actor.personId!, dayOf(now, community!.timeZone)),
      code: await handOvers.drawCode(cycle),
    };
  },

  decide({ cycle, person, helped, code }, _, { actor }) {
    obey(handOverRules, { issued: person.issued, helped });
    return { cycleId: cycle.id, voterMark: person.mark, assistedBy: actor.personId!, code };
  },

  save: ({ handOvers }, made) => handOvers.begin(made),
  witness: ({ cycleId }) => ({ cycle: cycleId }),
};
