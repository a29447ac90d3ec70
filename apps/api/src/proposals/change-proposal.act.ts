import type { InputOf, proposals } from '@ortaq/contract';
import { amendmentRules, type ProposalId } from '@ortaq/domain/proposals';
import { obey } from '@ortaq/kernel';

import type { PersonId } from '../platform/actor.ts';
import type { CycleAct } from '../platform/registrar.ts';
import {
  type AuthoringFacts,
  type AuthoringStores,
  authoringStoresIn,
  authorStandings,
  loadAuthoring,
  witnessOf,
} from './authoring.ts';
import { hashOf, rewritten, type Written } from './content.ts';
import { untilWhen } from './submission.ts';

type Input = InputOf<typeof proposals.changeProposal>;

interface Facts extends AuthoringFacts {
  readonly authorName: string;
}

interface Changed {
  readonly id: ProposalId;
  readonly written: Written;
}

/** Changes what a proposal says, while it is its authors' turn. */
export const changeProposal: CycleAct<AuthoringStores, Input, Facts, Changed> = {
  name: 'proposals.changeProposal',
  right: 'proposal:amend',
  stores: authoringStoresIn,

  async load(stores, input, moment) {
    const facts = await loadAuthoring(stores, input, moment);
    const author = await stores.people.get(facts.proposal.authorId as PersonId);
    return { ...facts, authorName: author?.name ?? '' };
  },

  standings: authorStandings,

  decide({ proposal, authorName }, { community: _, proposal: __, ...said }, { now }) {
    obey(amendmentRules, { ...proposal, now }, untilWhen(proposal));
    return { id: proposal.id, written: rewritten(proposal, said, authorName) };
  },

  save: ({ proposals }, { id, written }) => proposals.rewrite(id, written),

  witness: ({ written }, facts) => ({
    ...witnessOf(facts),
    ...(facts.proposal.number !== null && { title: written.title, content: hashOf(written) }),
  }),
};
