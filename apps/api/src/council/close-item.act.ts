import type { council, InputOf } from '@ortaq/contract';
import { isCarriedBy, isPresent, itemProcess, quorumWords, tallyOf } from '@ortaq/domain/council';
import { advance } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import type { Decided, ItemKey } from './items.store.ts';
import { itemFacts } from './open-item.act.ts';
import { type AtItemFacts, loadAtItem, type SittingStores, sittingStoresIn } from './sitting.ts';

type Input = InputOf<typeof council.closeItem>;

interface Closed extends Decided {
  readonly key: ItemKey;
}

/** Closes the vote on an item: carried by the majority of the votes given, or not. */
export const closeItem: CycleAct<SittingStores, Input, AtItemFacts, Closed> = {
  name: 'council.closeItem',
  right: 'session:lead',
  stores: sittingStoresIn,
  load: loadAtItem,

  decide(known, { session, item }, moment) {
    const facts = itemFacts(known, moment);
    advance(itemProcess, known.item.state, { move: 'close', facts, shown: quorumWords(facts) });
    const tally = tallyOf(known.item.votes.map(({ vote }) => vote));
    return {
      key: { session, item },
      tally,
      isCarried: isCarriedBy(tally, moment.community!.profile.majority),
      present: known.record.seats.filter(isPresent).map(({ person }) => person),
    };
  },

  save: ({ items }, { key, ...decided }) => items.close(key, decided),
  witness: ({ key, tally, isCarried, present }, { cycle }) => ({
    cycle: cycle.id,
    ...key,
    ...tally,
    present: present.length,
    carried: isCarried,
  }),
};
