import type { council, InputOf } from '@ortaq/contract';
import { type ItemFacts, itemProcess, quorumWords, standingQuorum } from '@ortaq/domain/council';
import { advance } from '@ortaq/kernel';

import type { CycleAct, Moment } from '../platform/registrar.ts';
import type { ItemKey } from './items.store.ts';
import { type AtItemFacts, loadAtItem, type SittingStores, sittingStoresIn } from './sitting.ts';

type Input = InputOf<typeof council.openItem>;

/** What opening or closing the vote on an item is judged by. */
export const itemFacts = ({ record, item }: AtItemFacts, { community }: Pick<Moment, 'community'>): ItemFacts => ({
  ...standingQuorum(record, community!.profile.quorum),
  session: record.state,
  given: item.votes.length,
  isAnotherOpen: record.items.some(({ state, position }) => state === 'voting' && position !== item.position),
});

/** Opens the vote on an item, one at a time. */
export const openItem: CycleAct<SittingStores, Input, AtItemFacts, ItemKey> = {
  name: 'council.openItem',
  right: 'session:lead',
  stores: sittingStoresIn,
  load: loadAtItem,

  decide(known, { session, item }, moment) {
    const facts = itemFacts(known, moment);
    advance(itemProcess, known.item.state, { move: 'open', facts, shown: quorumWords(facts) });
    return { session, item };
  },

  save: ({ items }, item) => items.open(item),
  witness: (key, { cycle }) => ({ cycle: cycle.id, ...key }),
};
