import type { InputOf, proposals } from '@ortaq/contract';
import { type CoAuthorId, joiningRules, type ProposalId } from '@ortaq/domain/proposals';
import { obey } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import { type AuthoringFacts, type AuthoringStores, authoringStoresIn, loadAuthoring, witnessOf } from './authoring.ts';
import { supportsIn, type SupportsStore } from './supports.store.ts';

type Input = InputOf<typeof proposals.answerInvitation>;

interface Stores extends AuthoringStores {
  readonly supports: SupportsStore;
}

interface Answered {
  readonly proposalId: ProposalId;
  readonly coAuthorId: CoAuthorId;
  readonly status: 'accepted' | 'declined';
}

/** Signs, declines, or takes a signature back. Who signs speaks for the proposal and supports it no longer beside. */
export const answerInvitation: CycleAct<Stores, Input, AuthoringFacts, Answered> = {
  name: 'proposals.answerInvitation',
  right: 'proposal:join',
  stores: (tx) => ({ ...authoringStoresIn(tx), supports: supportsIn(tx) }),
  load: loadAuthoring,

  decide({ proposal, coAuthors }, { accepts }, { actor }) {
    const own = coAuthors.find(({ personId }) => personId === actor.personId);
    obey(joiningRules, { status: proposal.status, invitation: own?.status ?? null, accepts });
    return { proposalId: proposal.id, coAuthorId: own!.id, status: accepts ? 'accepted' : 'declined' };
  },

  async save({ coAuthors, supports }, { proposalId, coAuthorId, status }, { actor }) {
    await coAuthors.answer(coAuthorId, status);
    if (status === 'accepted') await supports.end(proposalId, actor.personId!);
  },

  witness: ({ status }, facts) => ({ ...witnessOf(facts), answer: status }),
};
