import type { CycleId } from '@ortaq/domain/cycles';
import type { CostLine, Proposal, ProposalId, ProposalStatus } from '@ortaq/domain/proposals';
import { In, Not } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';
import { uuidv7 } from '../platform/ids.ts';
import { found, refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { CoAuthorEntity } from './co-author.entity.ts';
import type { Written } from './content.ts';
import { CostLineEntity } from './cost-line.entity.ts';
import { columnsOf, costLineOf, proposalOf } from './proposal-rows.ts';
import { ProposalEntity } from './proposal.entity.ts';
import { StepEntity } from './step.entity.ts';

/** A proposal as its authors hold it. */
export interface HeldProposal extends Proposal {
  readonly costLines: readonly CostLine[];
}

export interface Birth extends Pick<Proposal, 'id' | 'cycleId'> {
  readonly authorId: PersonId;
}

/** Where its author's move leads a proposal. */
export interface AuthorsMove {
  readonly move: 'submit' | 'withdraw';
  readonly status: ProposalStatus;
  readonly number: number;
}

export interface ProposalsStore {
  /** The proposal, held against any other change until the act is committed. */
  hold(id: ProposalId): Promise<HeldProposal>;
  drafts(author: PersonId, cycle: CycleId): Promise<number>;
  /** Proposals of an author that have a number and were not withdrawn. */
  standing(author: PersonId, cycle: CycleId): Promise<number>;
  /** Proposals that were joined to this one. */
  joinedTo(proposal: HeldProposal): Promise<number>;
  begin(birth: Birth, written: Written): Promise<void>;
  rewrite(id: ProposalId, written: Written): Promise<void>;
  move(id: ProposalId, to: AuthorsMove): Promise<void>;
  /** Throws a draft away with all that belongs to it. */
  drop(id: ProposalId): Promise<void>;
}

export const proposalsIn = (tx: Tx): ProposalsStore => {
  const { manager, now } = tx;
  const communityId = tx.community!.id;
  return {
    async hold(id) {
      const row = await manager.findOne(ProposalEntity, {
        where: { communityId, id },
        lock: { mode: 'pessimistic_write' },
      });
      const where = { communityId, proposalId: id };
      const lines = await manager.find(CostLineEntity, { where, order: { position: 'ASC' } });
      return { ...proposalOf(found(row)), costLines: lines.map(costLineOf) };
    },

    drafts: (authorId, cycleId) => manager.countBy(ProposalEntity, { communityId, authorId, cycleId, status: 'draft' }),

    standing: (authorId, cycleId) =>
      manager.countBy(ProposalEntity, {
        communityId,
        authorId,
        cycleId,
        status: Not<ProposalStatus>(In(['draft', 'withdrawn'])),
      }),

    joinedTo: (proposal) => joinedTo(tx, proposal),

    async begin(birth, written) {
      await inKnownSettlement(() => manager.insert(ProposalEntity, { communityId, ...birth, ...columnsOf(written) }));
      await keepCostLines(tx, birth.id, written.costLines);
    },

    async rewrite(id, written) {
      const columns = { ...columnsOf(written), changedAt: now };
      await inKnownSettlement(() => manager.update(ProposalEntity, { communityId, id }, columns));
      await manager.delete(CostLineEntity, { communityId, proposalId: id });
      await keepCostLines(tx, id, written.costLines);
    },

    async drop(id) {
      await manager.delete(CoAuthorEntity, { communityId, proposalId: id });
      await manager.delete(ProposalEntity, { communityId, id });
    },
    move: (id, to) => move(tx, id, to),
  };
};

async function joinedTo({ manager }: Tx, { cycleId, number }: HeldProposal): Promise<number> {
  const rows = await manager.query<[{ joined: number }]>(
    `select count(distinct p.id)::int as joined from proposals.proposal p
       join proposals.step s on s.community_id = p.community_id and s.proposal_id = p.id and s.status = 'merged'
     where p.cycle_id = $1 and p.status = 'merged' and s.facts ->> 'into' = $2`,
    [cycleId, String(number)],
  );
  return rows[0].joined;
}

const inKnownSettlement = <T>(work: () => Promise<T>): Promise<T> =>
  refuseOn('proposal_in_settlement', 'proposals/settlement-unknown', work);

async function keepCostLines({ manager, community }: Tx, proposalId: ProposalId, lines: readonly CostLine[]) {
  if (lines.length === 0) return;
  const rows = lines.map(({ name, amount }, at) => ({ position: at + 1, name, amount: String(amount) }));
  await manager.insert(
    CostLineEntity,
    rows.map((row) => ({ communityId: community!.id, proposalId, ...row })),
  );
}

/** Writes where a proposal stands now, and the step of its author that brought it there. */
async function move({ manager, community, now }: Tx, id: ProposalId, { move: by, status, number }: AuthorsMove) {
  const communityId = community!.id;
  const submittedAt = () => `coalesce(submitted_at, now())`;
  await manager.update(
    ProposalEntity,
    { communityId, id },
    { status, number, respondBy: null, changedAt: now, submittedAt },
  );
  await manager.insert(StepEntity, {
    communityId,
    id: uuidv7() as StepEntity['id'],
    proposalId: id,
    at: now,
    move: by,
    status,
    by: 'author',
    reasonCode: null,
    note: null,
    facts: {},
  });
}
