import type { InputOf, proposals } from '@ortaq/contract';
import type { Cycle } from '@ortaq/domain/cycles';
import { draftRules, MOST_DRAFTS, type ProposalId } from '@ortaq/domain/proposals';
import { obey } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import { peopleIn, type PeopleStore } from '../identity/people.store.ts';
import { found } from '../platform/refuse-on.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { blank, rewritten, type Written } from './content.ts';
import { numbersIn, type NumbersStore } from './numbers.store.ts';
import { type Birth, proposalsIn, type ProposalsStore } from './proposals.store.ts';

type Input = InputOf<typeof proposals.draftProposal>;

interface Stores {
  readonly cycles: CyclesStore;
  readonly people: PeopleStore;
  readonly numbers: NumbersStore;
  readonly proposals: ProposalsStore;
}

interface Facts {
  readonly cycle: Cycle;
  readonly authorName: string;
  readonly drafts: number;
}

interface Drafted {
  readonly birth: Birth;
  readonly written: Written;
}

/** Begins a draft. Only its authors see it, and the log only hears that somebody began one. */
export const draftProposal: CycleAct<Stores, Input, Facts, Drafted> = {
  name: 'proposals.draftProposal',
  right: 'proposal:draft',
  stores: (tx) => ({ cycles: cyclesIn(tx), people: peopleIn(tx), numbers: numbersIn(tx), proposals: proposalsIn(tx) }),

  async load(stores, input, { actor }) {
    const cycle = await stores.cycles.get(input.cycle);
    const author = found(await stores.people.get(actor.personId!));
    await stores.numbers.last(cycle.id);
    return { cycle, authorName: author.name, drafts: await stores.proposals.drafts(author.id, cycle.id) };
  },

  decide(facts, { community: _, cycle: __, ...said }, { actor, newId }) {
    obey(draftRules, facts, { most: String(MOST_DRAFTS) });
    const birth = { id: newId<ProposalId>(), cycleId: facts.cycle.id, authorId: actor.personId! };
    return { birth, written: rewritten({ ...blank, language: actor.language }, said, facts.authorName) };
  },

  save: ({ proposals }, { birth, written }) => proposals.begin(birth, written),
  witness: (_, { cycle }) => ({ cycle: cycle.id }),
};
