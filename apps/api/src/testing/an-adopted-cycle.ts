import type { TransferId } from '@ortaq/domain/budget';
import type { Community, CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { ProposalId } from '@ortaq/domain/proposals';
import { type Money, money } from '@ortaq/kernel';

import { ledgerIn } from '../budget/ledger.store.ts';
import type { PersonId } from '../platform/actor.ts';
import { Database } from '../platform/database.ts';
import { Files } from '../platform/files.ts';
import { uuidv7 } from '../platform/ids.ts';
import { Seals } from '../platform/seals.ts';
import { aCount } from './a-count.ts';
import { aCycle, type TestCycle } from './a-cycle.ts';
import type { House } from './a-house.ts';
import { aProposal } from './a-proposal.ts';

export interface AdoptedProject {
  readonly id: ProposalId;
  readonly number: number;
  readonly cost: Money;
}

export interface AdoptedCycle {
  readonly cycle: TestCycle & { readonly id: CycleId };
  /** In the order in which they won. */
  readonly projects: readonly AdoptedProject[];
}

interface AdoptedSpec {
  /** Tiyn. */
  readonly envelope?: bigint;
  readonly costs?: readonly bigint[];
  readonly titles?: readonly string[];
}

/** A cycle whose money is set aside for its winners, as a resolution of the Kenes does; made behind the product's back. */
export async function anAdoptedCycle(
  house: House,
  village: { readonly id: string },
  { envelope = 1_200_000_000n, costs = [146_234_500n, 342_000_000n], titles = [] }: AdoptedSpec = {},
): Promise<AdoptedCycle> {
  const made = await aCycle(house.owner, village.id, { phase: 'spending', envelope });
  const cycle = { ...made, id: made.id as CycleId };
  const projects: AdoptedProject[] = [];
  for (const [at, cost] of costs.entries()) {
    const title = titles[at];
    const { id, number } = await aProposal(house.owner, cycle, { cost, ...(title !== undefined && { title }) });
    projects.push({ id: id as ProposalId, number: number!, cost: money(cost) });
  }
  const winners = projects.map(({ id }) => id);
  await aCount(house.owner, cycle, { winners, totalCost: costs.reduce((total, cost) => total + cost, 0n) });
  await setAside(house, { village: village.id as CommunityId, cycle: cycle.id, envelope, projects });
  return { cycle, projects };
}

interface Adopting {
  readonly village: CommunityId;
  readonly cycle: CycleId;
  readonly envelope: bigint;
  readonly projects: readonly AdoptedProject[];
}

async function setAside(house: House, { village, cycle, envelope, projects }: Adopting): Promise<void> {
  const chair = (await house.person()).id as PersonId;
  const posting = (amount: bigint) => ({
    id: uuidv7() as TransferId,
    amount: money(amount),
    hands: { maker: chair, checker: null },
    document: null,
  });
  const database = house.app.get(Database);
  await database.change(village, (manager, now) =>
    ledgerIn({
      manager,
      now,
      community: { id: village } as Community,
      database,
      seals: house.app.get(Seals),
      files: house.app.get(Files),
    }).adopt(
      { ...posting(envelope), cycleId: cycle },
      projects.map(({ id, cost }) => ({ ...posting(cost), proposalId: id })),
    ),
  );
}
