import type { cycles, InputOf } from '@ortaq/contract';
import { type CycleId, type DraftRules, draftRules } from '@ortaq/domain/cycles';
import { obey } from '@ortaq/kernel';

import type { Act, Moment } from '../platform/registrar.ts';
import type { Plan } from './cycle-rows.ts';
import { plansIn, type PlansStore } from './plans.store.ts';

type Input = InputOf<typeof cycles.planCycle>;

/** A plan with what the village's profile fixes. The seed is not drawn yet, so nothing is committed to. */
export const planOf = (id: CycleId, { community: _, rules, ...plan }: Input, { actor, community }: Moment): Plan => ({
  ...plan,
  id,
  rules: { ...(rules as Omit<DraftRules, 'currency'>), currency: community!.profile.currency, seedCommitment: '' },
  plannedBy: actor.personId,
});

/** Begins the plan of a cycle: a draft that only the office sees. */
export const planCycle: Act<PlansStore, Input, Record<string, never>, Plan> = {
  name: 'cycles.planCycle',
  right: 'cycle:begin',
  stores: plansIn,
  load: async () => ({}),
  decide(_, input, moment) {
    obey(draftRules, input);
    return planOf(moment.newId<CycleId>(), input, moment);
  },
  save: (plans, plan) => plans.begin(plan),
  witness: ({ id, fiscalYear, title }) => ({ cycle: id, year: fiscalYear, title }),
};
