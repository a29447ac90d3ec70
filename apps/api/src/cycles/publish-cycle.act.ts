import { type Cycle, type CycleId, planRules } from '@ortaq/domain/cycles';
import { obey } from '@ortaq/kernel';
import { commitToSeed } from '@ortaq/tally';
import { randomBytes } from 'node:crypto';

import type { CycleAct, Moment } from '../platform/registrar.ts';
import { frozenTerms, hashOf } from './frozen-terms.ts';
import { plansIn, type PlansStore, type Publication } from './plans.store.ts';
import type { Settling } from './settling.ts';

interface Stores extends PlansStore {
  /** Puts the hours of the stages aside. */
  planStages(cycle: Cycle): Promise<void>;
}

interface Facts {
  readonly cycle: Cycle;
  /** 32 bytes in hex, from the system's source of chance. */
  readonly seed: string;
}

/** What the rules of publication ask about, in the words of the domain. */
export const planFactsOf = (cycle: Cycle, { now, actor, community }: Pick<Moment, 'now' | 'actor' | 'community'>) => ({
  ...cycle,
  now,
  lawfulAge: community!.profile.minimumAge,
  isSecondPerson: cycle.plannedBy === null || cycle.plannedBy !== actor.personId,
});

type PublishAct = CycleAct<Stores, { readonly cycle: CycleId }, Facts, Publication>;

/** Freezes the rules of a cycle under their hash, with a commitment to the seed of the public lot. */
export const publishCycle = (settling: Pick<Settling, 'plan'>): PublishAct => ({
  name: 'cycles.publishCycle',
  right: 'cycle:publish',
  stores: (tx) => ({
    ...plansIn(tx),
    planStages: (cycle) => settling.plan(tx, cycle),
  }),
  load: async (plans, { cycle }) => ({ cycle: await plans.takeDraft(cycle), seed: randomBytes(32).toString('hex') }),

  decide({ cycle, seed }, _, moment) {
    obey(planRules, planFactsOf(cycle, moment));
    const committed = { ...cycle, rules: { ...cycle.rules, seedCommitment: commitToSeed(seed) } };
    return { cycle: committed, terms: frozenTerms(committed), seed };
  },

  async save(plans, publication) {
    await plans.publish(publication);
    await plans.planStages(publication.cycle);
  },

  witness: ({ cycle, terms }) => ({
    cycle: cycle.id,
    rulesHash: hashOf(terms),
    seedCommitment: cycle.rules.seedCommitment,
    terms: JSON.parse(terms) as object,
  }),
});
