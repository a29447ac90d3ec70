import { type InterestKind, interestRules, type Recusal } from '@ortaq/domain/council';
import { obey } from '@ortaq/kernel';

import { found } from '../platform/refuse-on.ts';
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
  readonly kind: InterestKind;
  readonly project?: number | undefined;
}

interface Declared {
  readonly key: ItemKey;
  readonly recusal: Recusal;
}

type Act = CycleAct<SittingStores, Input, AtItemFacts, Declared>;

const declaring = ({ name, right }: Pick<Act, 'name' | 'right'>): Act => ({
  name,
  right,
  stores: sittingStoresIn,
  load: loadAtItem,

  decide(facts, { session, item, kind, project, ...input }, moment) {
    const hand = handOf(input, moment);
    obey(interestRules, voterFacts(facts, hand.person));
    if (project !== undefined) found(facts.winners.find(({ number }) => number === project));
    return { key: { session, item }, recusal: { ...hand, kind, project: project ?? null } };
  },

  save: ({ items }, { key, recusal }) => items.recuse(key, recusal),
  witness: ({ key, recusal }, { cycle, record }) => ({
    cycle: cycle.id,
    ...key,
    member: nameIn(record, recusal.person),
    interest: recusal.kind,
    project: recusal.project,
    entered: recusal.isEntered,
  }),
});

/** A member says that the item concerns them: they stay in the quorum of the session and leave the count of the item. */
export const declareInterest = declaring({ name: 'council.declareInterest', right: 'vote:cast' });

/** The secretary writes down an interest that was declared aloud. */
export const enterInterest = declaring({ name: 'council.enterInterest', right: 'session:lead' });
