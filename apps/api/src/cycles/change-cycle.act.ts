import type { cycles, InputOf } from '@ortaq/contract';
import { type Cycle, draftRules } from '@ortaq/domain/cycles';
import { obey } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import { planOf } from './plan-cycle.act.ts';
import type { Plan } from './cycle-rows.ts';
import { plansIn, type PlansStore } from './plans.store.ts';

type Input = InputOf<typeof cycles.changeCycle>;

/** Changes the plan of a cycle that is not published yet. */
export const changeCycle: CycleAct<PlansStore, Input, { readonly cycle: Cycle }, Plan> = {
  name: 'cycles.changeCycle',
  right: 'cycle:plan',
  stores: plansIn,
  load: async (plans, { cycle }) => ({ cycle: await plans.takeDraft(cycle) }),
  decide(_, { cycle, ...plan }, moment) {
    obey(draftRules, plan);
    return planOf(cycle, plan, moment);
  },
  save: (plans, plan) => plans.change(plan),
  witness: ({ id, fiscalYear, title }) => ({ cycle: id, year: fiscalYear, title }),
};
