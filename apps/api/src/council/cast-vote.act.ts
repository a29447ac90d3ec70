import { type GivenVote, type Vote, votingRules } from '@ortaq/domain/council';
import { obey } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import type { ItemKey } from './items.store.ts';
import {
  type AtItemFacts,
  type Hand,
  handOf,
  loadAtItem,
  nameIn,
  type SittingStores,
  sittingStoresIn,
  voterFacts,
} from './sitting.ts';

interface Input extends Hand, ItemKey {
  readonly vote: Vote;
}

interface Cast {
  readonly key: ItemKey;
  readonly given: GivenVote;
}

type Act = CycleAct<SittingStores, Input, AtItemFacts, Cast>;

const voting = ({ name, right }: Pick<Act, 'name' | 'right'>): Act => ({
  name,
  right,
  stores: sittingStoresIn,
  load: loadAtItem,

  decide(facts, { session, item, vote, ...input }, moment) {
    const hand = handOf(input, moment);
    obey(votingRules, voterFacts(facts, hand.person));
    return { key: { session, item }, given: { ...hand, vote } };
  },

  save: ({ items }, { key, given }) => items.vote(key, given),

  // A vote in a session is public, with the name of the member; never with the id of a person.
  witness: ({ key, given }, { cycle, record }) => ({
    cycle: cycle.id,
    ...key,
    member: nameIn(record, given.person),
    vote: given.vote,
    entered: given.isEntered,
  }),
});

/** A member votes by name; another vote takes its place until the vote is closed. */
export const castVote = voting({ name: 'council.castVote', right: 'vote:cast' });

/** The secretary writes down a vote that was said aloud. */
export const enterVote = voting({ name: 'council.enterVote', right: 'session:lead' });
