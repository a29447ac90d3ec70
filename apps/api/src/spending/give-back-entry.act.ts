import type { InputOf, spending } from '@ortaq/contract';
import type { Right } from '@ortaq/domain';
import { rejectionRules, withdrawalRules } from '@ortaq/domain/spending';
import { obey } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import {
  type DecidingFacts,
  decidingFacts,
  type DecidingStores,
  decidingStoresIn,
  decisionWitness,
  loadDeciding,
  verdictOn,
} from './deciding.ts';
import type { NewVerdict } from './entries.store.ts';

type Input = InputOf<typeof spending.rejectEntry>;

interface Spec {
  readonly name: `spending.${string}`;
  readonly right: Right;
  readonly decision: 'rejected' | 'withdrawn';
  readonly rules: typeof rejectionRules | typeof withdrawalRules;
}

/** An entry that moves no money: it stays, with the reason. */
const givingBack = ({
  name,
  right,
  decision,
  rules,
}: Spec): CycleAct<DecidingStores, Input, DecidingFacts, NewVerdict> => ({
  name,
  right,
  stores: decidingStoresIn,
  load: loadDeciding,
  decide(facts, { reason }, moment) {
    obey(rules, decidingFacts(facts, moment));
    return { ...verdictOn(facts, decision, moment), reason };
  },
  save: ({ entries }, verdict) => entries.decide(verdict),
  witness: (_, facts) => decisionWitness(facts),
});

/** The second person gives it back. */
export const rejectEntry = givingBack({
  name: 'spending.rejectEntry',
  right: 'spending:confirm',
  decision: 'rejected',
  rules: rejectionRules,
});

/** Who entered takes it back. */
export const withdrawEntry = givingBack({
  name: 'spending.withdrawEntry',
  right: 'correction:enter',
  decision: 'withdrawn',
  rules: withdrawalRules,
});
