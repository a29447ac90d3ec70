import type { InputOf, voting } from '@ortaq/contract';
import type { Cycle } from '@ortaq/domain/cycles';
import {
  type ChoiceFacts,
  choiceRules,
  costOf,
  limitsOf,
  type Marks,
  obstacleOf,
  type Project,
} from '@ortaq/domain/voting';
import { obey, Refusal } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { Moment } from '../platform/registrar.ts';
import type { Tx } from '../platform/tx.ts';
import { projectsIn, type ProjectsStore } from './projects.store.ts';
import { type Voter, votersIn, type VotersStore } from './voters.store.ts';

export type CastInput = InputOf<typeof voting.castBallot>;

export interface CastStores {
  readonly cycles: CyclesStore;
  readonly projects: ProjectsStore;
  readonly voters: VotersStore;
}

export const castStoresIn = (tx: Tx): CastStores => ({
  cycles: cyclesIn(tx),
  projects: projectsIn(tx),
  voters: votersIn(tx),
});

export interface CastFacts {
  readonly cycle: Cycle;
  readonly voter: Voter;
  readonly projects: readonly Project[];
}

export async function loadCasting(
  { cycles, projects, voters }: CastStores,
  input: CastInput,
  { actor }: Moment,
): Promise<CastFacts> {
  const cycle = await cycles.get(input.cycle);
  return { cycle, voter: await voters.find(cycle.id, actor.personId), projects: await projects.admitted(cycle.id) };
}

export const marksOf = ({ choices, points }: CastInput): Marks => ({ choices, points: points ?? null });

/** The same judgement before a ballot is given out and before it goes into the box. */
export function judgeBallot({ cycle, voter, projects }: CastFacts, input: CastInput): void {
  const obstacle = obstacleOf(voter);
  if (obstacle) throw new Refusal([obstacle]);
  const { ballot } = cycle.rules;
  const facts: ChoiceFacts = { ...marksOf(input), ballot, envelope: cycle.envelope, projects };
  const { least, most } = limitsOf(ballot);
  const shown = {
    least: String(least),
    most: String(most),
    cost: String(costOf(facts)),
    envelope: String(cycle.envelope),
  };
  obey(choiceRules, facts, shown);
}
