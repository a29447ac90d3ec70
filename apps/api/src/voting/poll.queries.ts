import { type Cycle, type CycleId, type Phase, phaseAt } from '@ortaq/domain/cycles';
import type { Project } from '@ortaq/domain/voting';
import { money } from '@ortaq/kernel';
import type { ProposalId } from '@ortaq/domain/proposals';

import { cycleSeenBy } from '../cycles/cycles.queries.ts';
import type { Looking, Query } from '../platform/reader.ts';
import { type Issuer, issuersOf } from './issuers.store.ts';

type Asked = { readonly cycle: CycleId };

/** A vote as tokens and ballots know it. */
export interface KnownPoll {
  readonly cycle: Cycle;
  readonly phase: Phase;
  /** The name that goes into tokens and ballots. */
  readonly election: string;
  readonly issuers: readonly Issuer[];
}

/** The vote; a draft does not exist for those who may not know of it. */
export const knownPoll: Query<Asked, KnownPoll> = async (looking) => {
  const cycle = await cycleSeenBy(looking, looking.input.cycle);
  return {
    cycle,
    phase: phaseAt(cycle, looking.now),
    election: `${looking.community!.slug}/${cycle.mark}`,
    issuers: await issuersOf(looking.manager, cycle.id),
  };
};

/** Everything a ballot is judged by. */
export interface BallotGround extends KnownPoll {
  readonly projects: readonly Project[];
}

export const ballotGround: Query<Asked, BallotGround> = async (looking) => ({
  ...(await knownPoll(looking)),
  projects: await admittedIn(looking),
});

async function admittedIn({ manager, input }: Looking<Asked>): Promise<Project[]> {
  const rows = await manager.query<{ id: ProposalId; cost: string }[]>(
    `select id, cost from proposals.proposal where cycle_id = $1 and status = 'admitted'`,
    [input.cycle],
  );
  return rows.map(({ id, cost }) => ({ id, cost: money(cost) }));
}
