import type { AnswerOf, cycles, InputOf } from '@ortaq/contract';
import { abilitiesIn } from '@ortaq/domain';
import {
  ballotPublicationRules,
  completionRules,
  type Cycle,
  type CycleFacts,
  type CycleId,
  type Phase,
  planRules,
} from '@ortaq/domain/cycles';
import { broken } from '@ortaq/kernel';
import type { EntityManager } from 'typeorm';

import { standingsOf } from '../platform/actor.ts';
import type { Looking, Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';
import { cardOf } from './cycle-card.ts';
import { CycleEntity } from './cycle.entity.ts';
import { seesDrafts } from './cycle-rights.ts';
import { cycleOf } from './cycle-rows.ts';
import { frozenTerms, hashOf } from './frozen-terms.ts';
import { readinessForBallot, readinessForEnd } from './progress.store.ts';
import { planFactsOf } from './publish-cycle.act.ts';
import { StageEntity } from './stage.entity.ts';

type C = typeof cycles;
type Page = AnswerOf<C['readCycle']>;
type Asking = Pick<Looking<unknown>, 'manager' | 'now' | 'actor' | 'community'>;

const standingsIn = ({ actor, community }: Asking) => standingsOf(actor, community);

/** The cycles that the asker may know of, newest first. */
export async function cyclesSeenBy(asking: Asking): Promise<Cycle[]> {
  const communityId = asking.community!.id;
  const rows = await asking.manager.find(CycleEntity, {
    where: { communityId },
    order: { votingClosesAt: 'DESC', id: 'DESC' },
  });
  return rows.map(cycleOf).filter(({ storedPhase }) => storedPhase !== 'draft' || seesDrafts(standingsIn(asking)));
}

/** One of them; a draft does not exist for those who may not know of it. */
export async function cycleSeenBy(asking: Asking, id: CycleId): Promise<Cycle> {
  const row = await asking.manager.findOneBy(CycleEntity, { communityId: asking.community!.id, id });
  const cycle = found(row && cycleOf(row));
  return found(cycle.storedPhase !== 'draft' || seesDrafts(standingsIn(asking)) ? cycle : null);
}

export const listCycles: Query<InputOf<C['listCycles']>, AnswerOf<C['listCycles']>> = async (asking) => ({
  cycles: (await cyclesSeenBy(asking)).map((cycle) => cardOf(cycle, asking.now)),
});

export const readCycle: Query<InputOf<C['readCycle']>, Page> = async (asking) =>
  pageOf(asking, await cycleSeenBy(asking, asking.input.cycle));

export const readRules: Query<InputOf<C['readRules']>, AnswerOf<C['readRules']>> = async (asking) => {
  const cycle = await cycleSeenBy(asking, asking.input.cycle);
  const where = { communityId: cycle.communityId, cycleId: cycle.id };
  const row = await asking.manager.findOneByOrFail(CycleEntity, { communityId: cycle.communityId, id: cycle.id });
  return {
    cycle: await pageOf(asking, cycle),
    terms: cycle.rulesHash === null ? null : frozenTerms(cycle),
    seed: row.seed,
    stages: await asking.manager.find(StageEntity, { where, order: { position: 'ASC' } }),
  };
};

/** The frozen terms in their one spelling. */
export const termsOf = (cycle: Cycle): string => frozenTerms(cycle);

/** The hash that the terms of the cycle give now; whether they are those that were frozen is for others to say. */
export const rehashed = (cycle: Cycle): string => hashOf(frozenTerms(cycle));

async function pageOf(asking: Asking, cycle: Cycle): Promise<Page> {
  const card = cardOf(cycle, asking.now);
  const standings = standingsIn(asking);
  return {
    ...card,
    rules: cycle.rules,
    rulesHash: cycle.rulesHash,
    counts: await countsOf(asking.manager, cycle.id),
    obstacles: seesDrafts(standings) ? await obstaclesOf(asking, cycle, card.phase) : [],
    abilities: abilitiesIn(card.phase, standings),
  };
}

/** Why the next move by hand would be refused now. */
async function obstaclesOf(asking: Asking, cycle: Cycle, phase: Phase): Promise<string[]> {
  if (phase === 'draft') return broken(planRules, planFactsOf(cycle, asking));
  const { manager, now } = asking;
  const facts: Partial<CycleFacts> = { ...cycle, now };
  if (phase === 'review')
    return broken(ballotPublicationRules, { ...facts, ...(await readinessForBallot(manager, cycle.id)) });
  if (phase === 'spending') return broken(completionRules, { ...facts, ...(await readinessForEnd(manager, cycle.id)) });
  return [];
}

/** Proposals of a cycle by what became of them. Public before, during and after the vote: none of it is a count of votes. */
export async function countsOf(manager: EntityManager, cycle: CycleId): Promise<Page['counts']> {
  const rows = await manager.query<Page['counts'][]>(
    `select count(*)::integer as "all",
            count(*) filter (where status in ('submitted', 'returned'))::integer as undecided,
            count(*) filter (where status = 'admitted')::integer as admitted,
            count(*) filter (where status = 'refused')::integer as refused,
            coalesce(sum(cost) filter (where status = 'admitted'), 0)::text as "admittedCost"
     from proposals.proposal where cycle_id = $1 and status <> 'draft'`,
    [cycle],
  );
  return rows[0]!;
}
