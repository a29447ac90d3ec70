import { issueRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';
import { dayOf } from '@ortaq/words';

import type { CycleAct } from '../platform/registrar.ts';
import { type CastFacts, type CastInput, type CastStores, castStoresIn, judgeBallot, loadCasting } from './casting.ts';
import type { Issue } from './voters.store.ts';

/** Gives out the one ballot of a person; committed before anything goes into the box, so that the box never holds more than the book. */
export const takeBallot: CycleAct<CastStores, CastInput, CastFacts, Issue> = {
  name: 'voting.takeBallot',
  right: 'ballot:cast',
  stores: castStoresIn,
  load: loadCasting,

  decide(facts, input, { now, community }) {
    judgeBallot(facts, input);
    obey(issueRules, facts.voter);
    const takenOn = dayOf(now, community!.timeZone);
    return { cycleId: facts.cycle.id, voterMark: facts.voter.mark!, channel: 'online', takenOn };
  },

  save: ({ voters }, issue) => voters.issue(issue),
  witness: ({ cycleId, channel }) => ({ cycle: cycleId, channel }),
};
