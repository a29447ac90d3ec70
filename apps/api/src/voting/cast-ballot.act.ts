import { boxRules, inBoxOrder, type Marks } from '@ortaq/domain/voting';
import type { Cycle } from '@ortaq/domain/cycles';
import { obey } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import { BallotBox, type BoxPlace, type BoxSlip } from './ballot-box.ts';
import {
  type CastFacts,
  type CastInput,
  type CastStores,
  castStoresIn,
  judgeBallot,
  loadCasting,
  marksOf,
} from './casting.ts';

interface Stores extends CastStores {
  readonly box: BallotBox;
}

interface Facts extends CastFacts {
  readonly place: BoxPlace;
  readonly slip: BoxSlip | null;
}

interface CastBallot {
  readonly cycle: Cycle;
  readonly place: BoxPlace;
  readonly slip: BoxSlip;
  readonly marks: Marks;
}

/** Puts a ballot that was given out into the box. A later token from a blind signature changes `slip` and nothing else. */
export const castBallot: CycleAct<Stores, CastInput, Facts, CastBallot> = {
  name: 'voting.castBallot',
  right: 'ballot:cast',
  stores: (tx) => ({ ...castStoresIn(tx), box: new BallotBox(tx.database, tx.seals) }),

  async load(stores, input, moment) {
    const facts = await loadCasting(stores, input, moment);
    const place = { communityId: facts.cycle.communityId, cycleId: facts.cycle.id };
    return { ...facts, place, slip: facts.voter.mark && stores.box.slipOf(place, facts.voter.mark) };
  },

  decide(facts, input) {
    judgeBallot(facts, input);
    obey(boxRules, facts.voter);
    const { cycle, place, slip } = facts;
    return { cycle, place, slip: slip!, marks: inBoxOrder(cycle.rules.ballot, marksOf(input)) };
  },

  save: ({ box }, { place, slip, marks }) => box.put(place, slip, marks),
  witness: ({ cycle }) => ({ cycle: cycle.id }),
};
