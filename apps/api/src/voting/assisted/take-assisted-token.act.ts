import type { InputOf, voting } from '@ortaq/contract';
import type { Cycle } from '@ortaq/domain/cycles';
import { ASSISTED_A_DAY, type Channel, passRules, takingRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';
import { dayOf } from '@ortaq/words';
import type { KeyObject } from 'node:crypto';

import { cyclesIn, type CyclesStore } from '../../cycles/cycles.store.ts';
import type { CycleAct } from '../../platform/registrar.ts';
import { issuersIn, type IssuersStore } from '../issuers.store.ts';
import { bookIn, type BookStore } from '../paper/book.store.ts';
import { blindedOf, stampedBy } from '../take-token.act.ts';
import { type Issue, votersIn, type VotersStore } from '../voters.store.ts';
import { assistantsIn, type AssistantsStore } from './assistants.store.ts';
import { type HandedOver, handOversIn, type HandOversStore } from './hand-overs.store.ts';

type Input = InputOf<typeof voting.takeAssistedToken>;

interface Stores {
  readonly cycles: CyclesStore;
  readonly book: BookStore;
  readonly voters: VotersStore;
  readonly issuers: IssuersStore;
  readonly handOvers: HandOversStore;
  readonly assistants: AssistantsStore;
}

interface Facts {
  readonly cycle: Cycle;
  readonly handed: HandedOver | null;
  readonly issued: Channel | null;
  readonly keys: readonly KeyObject[];
}

/** The token of the person to whom the device was handed. Who assisted stands beside it in the book, and comes no further. */
export const takeAssistedToken: CycleAct<Stores, Input, Facts, Issue & Required<Pick<Issue, 'assistedBy'>>> = {
  name: 'voting.takeToken',
  right: 'token:assist',
  stores: (tx) => ({
    cycles: cyclesIn(tx),
    book: bookIn(tx),
    voters: votersIn(tx),
    issuers: issuersIn(tx),
    handOvers: handOversIn(tx),
    assistants: assistantsIn(tx),
  }),

  async load({ cycles, book, issuers, handOvers }, { cycle, pass }) {
    const handed = await handOvers.behind(cycle, pass);
    const [person] = handed ? await book.people(cycle, { mark: handed.voterMark }) : [];
    return { cycle: await cycles.get(cycle), handed, issued: person?.issued ?? null, keys: await issuers.live(cycle) };
  },

  decide({ cycle, handed, issued, keys }, input, { now, community }) {
    obey(passRules, { isLive: handed !== null });
    obey(takingRules, { issued, issuers: keys.length, asked: input.blinded.length });
    const blinded = blindedOf(input);
    const takenOn = dayOf(now, community!.timeZone);
    return { cycleId: cycle.id, ...handed!, takenOn, blinded, signed: stampedBy(keys, blinded) };
  },

  async save({ voters, assistants }, issue) {
    await voters.issue(issue);
    const people = await assistants.helped(issue.assistedBy, issue.takenOn);
    if (people >= ASSISTED_A_DAY)
      await assistants.alert(issue.cycleId, issue.assistedBy, { people, day: issue.takenOn });
  },

  witness: ({ cycleId }) => ({ cycle: cycleId }),
};
