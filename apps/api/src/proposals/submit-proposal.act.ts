import type { InputOf, proposals } from '@ortaq/contract';
import type { CycleId } from '@ortaq/domain/cycles';
import {
  amendmentRules,
  type ProposalId,
  type ProposalStatus,
  statusAfter,
  submissionRules,
} from '@ortaq/domain/proposals';
import { obey } from '@ortaq/kernel';

import type { PersonId } from '../platform/actor.ts';
import type { CycleAct } from '../platform/registrar.ts';
import {
  type AuthoringFacts,
  type AuthoringStores,
  authoringStoresIn,
  authorStandings,
  loadAuthoring,
} from './authoring.ts';
import { hashOf } from './content.ts';
import { numbersIn, type NumbersStore } from './numbers.store.ts';
import { shownFacts, submissionFacts, type SubmissionGround } from './submission.ts';

type Input = InputOf<typeof proposals.submitProposal>;

interface Stores extends AuthoringStores {
  readonly numbers: NumbersStore;
}

interface Facts extends AuthoringFacts, Omit<SubmissionGround, 'cycle' | 'proposal'> {
  readonly lastNumber: number;
}

interface Submitted {
  readonly id: ProposalId;
  readonly cycleId: CycleId;
  readonly number: number;
  readonly isFirstTime: boolean;
  readonly status: ProposalStatus;
}

/** Gives a draft its number, or brings a mended proposal back with the number that it has. */
export const submitProposal: CycleAct<Stores, Input, Facts, Submitted> = {
  name: 'proposals.submitProposal',
  right: 'proposal:submit',
  stores: (tx) => ({ ...authoringStoresIn(tx), numbers: numbersIn(tx) }),

  async load(stores, input, moment) {
    const facts = await loadAuthoring(stores, input, moment);
    const { authorId, cycleId } = facts.proposal;
    const lastNumber = await stores.numbers.last(cycleId);
    const standing = await stores.proposals.standing(authorId as PersonId, cycleId);
    return {
      ...facts,
      lastNumber,
      birthday: await stores.people.birthday(authorId as PersonId),
      otherProposals: standing - (facts.proposal.number === null ? 0 : 1),
    };
  },

  standings: authorStandings,

  decide(facts, _, { now, community }) {
    const { proposal, lastNumber } = facts;
    obey(amendmentRules, { ...proposal, now }, shownFacts(facts));
    obey(submissionRules, submissionFacts(facts, { now, timeZone: community!.timeZone }), shownFacts(facts));
    return {
      id: proposal.id,
      cycleId: proposal.cycleId,
      number: proposal.number ?? lastNumber + 1,
      isFirstTime: proposal.number === null,
      status: statusAfter(proposal.status, 'submit'),
    };
  },

  async save({ numbers, proposals }, { id, cycleId, number, isFirstTime, status }) {
    if (isFirstTime) await numbers.give(cycleId, number);
    await proposals.move(id, { move: 'submit', status, number });
  },

  witness: ({ number }, { cycle, proposal }) => ({
    cycle: cycle.id,
    proposal: number,
    title: proposal.title,
    content: hashOf(proposal),
  }),
};
