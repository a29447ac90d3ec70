import type { InputOf, proposals } from '@ortaq/contract';
import {
  authorShown,
  type CoAuthorId,
  invitationRules,
  MOST_CO_AUTHORS,
  type ProposalId,
} from '@ortaq/domain/proposals';
import { obey } from '@ortaq/kernel';

import type { Person } from '../identity/people.store.ts';
import { residenciesIn, type ResidenciesStore } from '../identity/residencies.store.ts';
import type { PersonId } from '../platform/actor.ts';
import { found } from '../platform/refuse-on.ts';
import type { CycleAct } from '../platform/registrar.ts';
import {
  type AuthoringFacts,
  type AuthoringStores,
  authoringStoresIn,
  authorStandings,
  loadAuthoring,
  witnessOf,
} from './authoring.ts';
import type { Invited } from './co-authors.store.ts';

type Input = InputOf<typeof proposals.inviteCoAuthor>;

interface Stores extends AuthoringStores {
  readonly residencies: ResidenciesStore;
}

interface Facts extends AuthoringFacts {
  readonly inviter: Person;
  /** A resident with this phone who does not speak for the proposal yet and was not asked before; null for any other phone. */
  readonly invited: Person | null;
}

interface Invitation {
  readonly proposalId: ProposalId;
  readonly invited: Invited | null;
}

/** Asks a resident to sign too. An unknown phone is answered as a known one, so that nobody can try numbers. */
export const inviteCoAuthor: CycleAct<Stores, Input, Facts, Invitation> = {
  name: 'proposals.inviteCoAuthor',
  right: 'proposal:amend',
  stores: (tx) => ({ ...authoringStoresIn(tx), residencies: residenciesIn(tx) }),

  async load(stores, input, moment) {
    const facts = await loadAuthoring(stores, input, moment);
    const inviter = found(await stores.people.get(moment.actor.personId!));
    const holder = await stores.people.byPhone(input.phone);
    const isNew = holder !== null && !isKnownTo(facts, holder.id) && (await stores.residencies.isResident(holder.id));
    return { ...facts, inviter, invited: isNew ? holder : null };
  },

  standings: authorStandings,

  decide({ proposal, coAuthors, inviter, invited }, { phone }, { newId }) {
    const { id, status, title } = proposal;
    const facts = { status, title, coAuthors: coAuthors.length, isOwnPhone: inviter.phone === phone };
    obey(invitationRules, facts, { most: String(MOST_CO_AUTHORS) });
    const asked = invited && {
      id: newId<CoAuthorId>(),
      personId: invited.id,
      shown: authorShown(invited.name, 'initials'),
    };
    return { proposalId: id, invited: asked };
  },

  async save({ coAuthors }, { proposalId, invited }) {
    if (invited) await coAuthors.ask(proposalId, invited);
  },

  witness: (_, facts) => witnessOf(facts),

  notices: (_, { proposal, inviter, invited }) =>
    invited?.phone
      ? [
          {
            to: invited.phone,
            channel: 'sms',
            language: invited.language,
            template: 'proposals.notice.invited',
            slots: { author: inviter.name, title: proposal.title },
          },
        ]
      : [],
};

const isKnownTo = ({ proposal, coAuthors }: AuthoringFacts, person: PersonId): boolean =>
  proposal.authorId === (person as string) || coAuthors.some(({ personId }) => personId === person);
