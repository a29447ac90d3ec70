import type { InputOf, proposals } from '@ortaq/contract';
import { type ProposalId, statusAfter, withdrawalRules } from '@ortaq/domain/proposals';
import { obey } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import { type AuthoringFacts, type AuthoringStores, authoringStoresIn, loadAuthoring, witnessOf } from './authoring.ts';
import type { AuthorsMove } from './proposals.store.ts';

type Input = InputOf<typeof proposals.withdrawProposal>;

interface Facts extends AuthoringFacts {
  readonly joined: number;
}

interface Withdrawn {
  readonly id: ProposalId;
  /** Null for a draft, which leaves no trace. */
  readonly to: AuthorsMove | null;
}

/** The first author takes a proposal back; who only signed it takes the signature back instead. */
export const withdrawProposal: CycleAct<AuthoringStores, Input, Facts, Withdrawn> = {
  name: 'proposals.withdrawProposal',
  right: 'proposal:withdraw',
  stores: authoringStoresIn,

  async load(stores, input, moment) {
    const facts = await loadAuthoring(stores, input, moment);
    return { ...facts, joined: await stores.proposals.joinedTo(facts.proposal) };
  },

  standings: ({ relation }) => (relation === 'author' ? ['author'] : []),

  decide({ proposal, joined }) {
    const { id, number, status } = proposal;
    obey(withdrawalRules, { status, joined });
    return { id, to: number === null ? null : { move: 'withdraw', status: statusAfter(status, 'withdraw'), number } };
  },

  save: ({ proposals }, { id, to }) => (to ? proposals.move(id, to) : proposals.drop(id)),
  witness: (_, facts) => witnessOf(facts),
};
