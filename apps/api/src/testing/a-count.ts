import type { RunId } from '@ortaq/domain/tally';
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';

import { uuidv7 } from '../platform/ids.ts';
import type { TestCycle } from './a-cycle.ts';

interface CountSpec {
  /** Proposals in the order in which they won. */
  readonly winners: readonly string[];
  readonly losers?: readonly string[];
  /** Tiyn. */
  readonly totalCost?: bigint;
  readonly isCertified?: boolean;
}

const reasonOf = (isWinner: boolean) =>
  isWinner ? { outcome: 'won', how: 'greedy' } : { outcome: 'lost', why: 'does-not-fit', left: '0' };

const summaryOf = (totalCost: bigint) => ({
  totalCost: String(totalCost),
  reserve: [],
  measures: {
    voters: 10,
    votersWithWinner: 9,
    percentWithWinner: '90',
    averageWinners: '1',
    averageCost: '1',
    histogram: [1, 9],
  },
  besideGreedy: {
    prefersFirst: 0,
    prefersSecond: 0,
    withWinnerFirst: 9,
    withWinnerSecond: 9,
    onlyFirst: [],
    onlySecond: [],
  },
});

/** A finished count in the table, made behind the product's back; certified unless said otherwise. */
export async function aCount(owner: DataSource, cycle: TestCycle, spec: CountSpec): Promise<RunId> {
  const { winners, losers = [], totalCost = 0n, isCertified = true } = spec;
  const id = uuidv7() as RunId;
  await owner.query(
    `insert into tally.run (community_id, id, cycle_id, status, rule, begun_at, told_at, finished_at, ballots, summary, trace, fingerprint, certified_at)
     values ($1, $2, $3, 'done', '{"kind":"greedy","ties":{"chain":["lot"]}}', now(), now(), now(), 10, $4, '{}',
             $6, case when $5 then now() end)`,
    [
      cycle.communityId,
      id,
      cycle.id,
      JSON.stringify(summaryOf(totalCost)),
      isCertified,
      createHash('sha256').update(id).digest('hex'),
    ],
  );
  for (const [at, proposal] of [...winners, ...losers].entries()) {
    const isWinner = at < winners.length;
    await owner.query(
      `insert into tally.outcome (community_id, run_id, proposal_id, votes, place, is_winner, reason) values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        cycle.communityId,
        id,
        proposal,
        100 - at,
        isWinner ? at + 1 : null,
        isWinner,
        JSON.stringify(reasonOf(isWinner)),
      ],
    );
  }
  return id;
}
