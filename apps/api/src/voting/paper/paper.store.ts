import type { Cycle, CycleId } from '@ortaq/domain/cycles';
import type { ProposalId } from '@ortaq/domain/proposals';
import { accountOf, isOver, type PaperAccount } from '@ortaq/domain/voting';
import { money } from '@ortaq/kernel';
import { ballotHash } from '@ortaq/token';
import type { EntityManager } from 'typeorm';

import { projectsOnBallot } from '../../cycles/progress.store.ts';
import type { Tx } from '../../platform/tx.ts';
import { PaperAccountEntity } from './account.entity.ts';
import { PaperAsideEntity } from './aside.entity.ts';
import { PaperBallotEntity } from './ballot.entity.ts';
import { PaperBatchEntity } from './batch.entity.ts';
import { type Batch, batchesOf, stepOfBatch } from './batches.queries.ts';
import { PaperKeyingEntity } from './keying.entity.ts';
import { type Ground, groundOf } from './pile.ts';
import { PaperSignatureEntity } from './signature.entity.ts';

/** Everything that the record knows of the paper of a vote. */
export interface Paper {
  readonly batches: readonly Batch[];
  readonly account: PaperAccount;
  /** Declarations of what became of the rest, so far. */
  readonly declared: number;
  /** Batches on which somebody still has to work. */
  readonly open: number;
  /** A count has read them: from then on nothing changes. */
  readonly isCountBegun: boolean;
}

interface Written {
  readonly given: number;
  readonly spoiled: number;
  readonly unreturned: number;
  readonly declared: number;
  readonly isCountBegun: boolean;
}

export async function paperOf(manager: EntityManager, cycle: CycleId): Promise<Paper> {
  const batches = await batchesOf(manager, cycle);
  const [{ given, spoiled, unreturned, ...written }] = (await manager.query<Written[]>(
    `select (select count(*) from voting.issuance i where i.cycle_id = $1 and i.channel = 'paper')::int as given,
            coalesce(a.spoiled, 0) as spoiled, coalesce(a.unreturned, 0) as unreturned, coalesce(a.version, 0) as declared,
            exists (select from tally.run r where r.cycle_id = $1) as "isCountBegun"
     from (select 1) one left join lateral
          (select * from voting.paper_account where cycle_id = $1 order by version desc limit 1) a on true`,
    [cycle],
  )) as [Written];
  const steps = batches.map((batch) => ({ ...batch, step: stepOfBatch(batch), given: batch.aside?.given ?? null }));
  return {
    batches,
    account: { given, spoiled, unreturned, ...accountOf(steps) },
    open: steps.filter(({ step }) => !isOver(step)).length,
    ...written,
  };
}

/** What piles of the vote are read by. */
export async function paperGround(manager: EntityManager, cycle: Cycle, slug: string): Promise<Ground> {
  const { projects } = await projectsOnBallot(manager, cycle.id);
  const numbered = projects.map(({ id, number, cost }) => ({ id: id as ProposalId, number, cost: money(cost) }));
  return groundOf(cycle, slug, numbered);
}

type Made<Entity> = Omit<Entity, 'communityId'>;

export interface PaperStore {
  /** The paper of a vote, held with its box until the act is committed: changes of paper come one after the other. */
  hold(cycle: CycleId): Promise<Paper>;
  ground(cycle: Cycle): Promise<Ground>;
  open(batch: Made<PaperBatchEntity>): Promise<void>;
  key(keying: Made<PaperKeyingEntity>): Promise<void>;
  /** The third signature brings the sheets among those that count. */
  sign(signature: Made<PaperSignatureEntity>, texts: readonly string[]): Promise<void>;
  putAside(aside: Made<PaperAsideEntity>): Promise<void>;
  declare(account: Made<PaperAccountEntity>): Promise<void>;
}

export const paperIn = ({ manager, community }: Tx): PaperStore => {
  const communityId = community!.id;
  return {
    async hold(cycle) {
      await manager.query('select pg_advisory_xact_lock(voting.box_key($1, $2))', [communityId, cycle]);
      return paperOf(manager, cycle);
    },
    ground: (cycle) => paperGround(manager, cycle, community!.slug),
    open: async (batch) => void (await manager.insert(PaperBatchEntity, { communityId, ...batch })),
    key: async (keying) => void (await manager.insert(PaperKeyingEntity, { communityId, ...keying })),
    async sign(signature, texts) {
      const rows = texts.map((record) => ({ record, hash: Buffer.from(ballotHash(record)) }));
      const sorted = rows.sort((one, other) => one.hash.compare(other.hash));
      const { batchId } = signature;
      if (sorted.length > 0)
        await manager.insert(
          PaperBallotEntity,
          sorted.map((row) => ({ communityId, batchId, ...row })),
        );
      await manager.insert(PaperSignatureEntity, { communityId, ...signature });
    },
    putAside: async (aside) => void (await manager.insert(PaperAsideEntity, { communityId, ...aside })),
    declare: async (account) => void (await manager.insert(PaperAccountEntity, { communityId, ...account })),
  };
};
