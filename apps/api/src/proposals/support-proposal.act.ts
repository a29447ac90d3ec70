import type { InputOf, proposals } from '@ortaq/contract';
import { type ProposalId, supportEndRules, type SupportFacts, supportRules } from '@ortaq/domain/proposals';
import { obey } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import {
  type AuthoringFacts,
  type AuthoringStores,
  authoringStoresIn,
  isAuthor,
  loadAuthoring,
  witnessOf,
} from './authoring.ts';
import { supportsIn, type SupportsStore } from './supports.store.ts';

type Input = InputOf<typeof proposals.supportProposal>;

interface Stores extends AuthoringStores {
  readonly supports: SupportsStore;
}

interface Facts extends AuthoringFacts {
  readonly supports: boolean;
  readonly supporters: number;
}

interface Supported {
  readonly id: ProposalId;
  readonly supporters: number;
}

type SupportAct = CycleAct<Stores, Input, Facts, Supported>;

const shared = {
  right: 'proposal:support',
  stores: (tx) => ({ ...authoringStoresIn(tx), supports: supportsIn(tx) }),

  async load(stores, input, moment) {
    const facts = await loadAuthoring(stores, input, moment);
    return {
      ...facts,
      supports: await stores.supports.supports(input.proposal, moment.actor.personId!),
      supporters: await stores.supports.count(input.proposal),
    };
  },

  /** Who stands behind a proposal is told to nobody. */
  witness: (_, facts) => witnessOf(facts),
} satisfies Omit<SupportAct, 'name' | 'decide' | 'save'>;

const judged = ({ proposal, relation, supports }: Facts): SupportFacts => ({
  status: proposal.status,
  isAuthor: isAuthor(relation),
  supports,
});

/** A resident stands behind a proposal. No vote: it opens and closes nothing. */
export const supportProposal: SupportAct = {
  ...shared,
  name: 'proposals.supportProposal',
  decide(facts) {
    obey(supportRules, judged(facts));
    return { id: facts.proposal.id, supporters: facts.supporters + 1 };
  },
  save: ({ supports }, { id }, { actor }) => supports.add(id, actor.personId!),
};

/** Takes one's support back, whatever became of the proposal. */
export const endSupport: SupportAct = {
  ...shared,
  name: 'proposals.endSupport',
  decide(facts) {
    obey(supportEndRules, judged(facts));
    return { id: facts.proposal.id, supporters: facts.supporters - 1 };
  },
  save: ({ supports }, { id }, { actor }) => supports.end(id, actor.personId!),
};
