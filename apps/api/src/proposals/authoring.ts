import type { Standing } from '@ortaq/domain/identity';
import type { Cycle } from '@ortaq/domain/cycles';
import { isPublic, type ProposalId } from '@ortaq/domain/proposals';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import { peopleIn, type PeopleStore } from '../identity/people.store.ts';
import type { PersonId } from '../platform/actor.ts';
import { found } from '../platform/refuse-on.ts';
import type { Moment } from '../platform/registrar.ts';
import type { Tx } from '../platform/tx.ts';
import { type CoAuthor, coAuthorsIn, type CoAuthorsStore } from './co-authors.store.ts';
import { type HeldProposal, proposalsIn, type ProposalsStore } from './proposals.store.ts';

export interface AuthoringStores {
  readonly cycles: CyclesStore;
  readonly proposals: ProposalsStore;
  readonly coAuthors: CoAuthorsStore;
  readonly people: PeopleStore;
}

export const authoringStoresIn = (tx: Tx): AuthoringStores => ({
  cycles: cyclesIn(tx),
  proposals: proposalsIn(tx),
  coAuthors: coAuthorsIn(tx),
  people: peopleIn(tx),
});

/** What a person is to a proposal. */
export type Relation = 'author' | 'co-author' | 'invited' | 'stranger';

/** A proposal, its cycle, and what the person who acts is to it. */
export interface AuthoringFacts {
  readonly cycle: Cycle;
  readonly proposal: HeldProposal;
  readonly coAuthors: readonly CoAuthor[];
  readonly relation: Relation;
}

const relations = { accepted: 'co-author', asked: 'invited', declined: 'stranger' } as const;

export function relationOf(
  person: PersonId | null,
  authorId: PersonId | null,
  coAuthors: readonly Pick<CoAuthor, 'personId' | 'status'>[],
): Relation {
  if (person === null) return 'stranger';
  if (person === authorId) return 'author';
  const own = coAuthors.find(({ personId }) => personId === person);
  return own ? relations[own.status] : 'stranger';
}

export const isAuthor = (relation: Relation): boolean => relation === 'author' || relation === 'co-author';

/** Loads a proposal for an act. A draft does not exist for strangers. */
export async function loadAuthoring(
  { cycles, proposals, coAuthors }: AuthoringStores,
  { proposal: id }: { readonly proposal: ProposalId },
  { actor }: Moment,
): Promise<AuthoringFacts> {
  const proposal = await proposals.hold(id);
  const asked = await coAuthors.of(id);
  const relation = relationOf(actor.personId, proposal.authorId as PersonId | null, asked);
  found(isPublic(proposal.status) || relation !== 'stranger' ? proposal : null);
  return { cycle: await cycles.get(proposal.cycleId), proposal, coAuthors: asked, relation };
}

/** Whoever signed a proposal speaks for it. */
export const authorStandings = ({ relation }: Pick<AuthoringFacts, 'relation'>): readonly Standing[] =>
  isAuthor(relation) ? ['author'] : [];

/** What the public log may know of an act on a proposal: nothing of a draft but its cycle. */
export const witnessOf = ({ cycle, proposal }: Pick<AuthoringFacts, 'cycle' | 'proposal'>): Record<string, unknown> =>
  proposal.number === null ? { cycle: cycle.id } : { cycle: cycle.id, proposal: proposal.number };
