import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { CountSummary, Run, RunId } from '@ortaq/domain/tally';
import { Refusal } from '@ortaq/kernel';
import type { CountResult, Reason, Rule } from '@ortaq/tally';

import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { OutcomeEntity } from './outcome.entity.ts';
import { RunEntity } from './run.entity.ts';

export interface BegunRun {
  readonly id: RunId;
  readonly communityId: CommunityId;
  readonly cycleId: CycleId;
  readonly rule: Rule;
  readonly silent: RunId | null;
}

export interface FinishedRun {
  readonly id: RunId;
  readonly cycleId: CycleId;
  readonly ballots: number;
  readonly result: CountResult;
  readonly outcomes: readonly {
    readonly proposalId: string;
    readonly votes: string;
    readonly place: number | null;
    readonly isWinner: boolean;
    readonly reason: Reason;
  }[];
}

export interface RunsStore {
  newest(cycle: CycleId): Promise<Run | undefined>;
  begin(run: BegunRun, now: Date): Promise<void>;
  giveUp(run: RunId): Promise<void>;
  cancel(run: RunId): Promise<void>;
  finish(run: FinishedRun, now: Date): Promise<void>;
  certify(run: RunId, now: Date): Promise<void>;
}

const summaryOf = ({ totalCost, reserve, measures, besideGreedy }: CountResult): CountSummary => ({
  totalCost: String(totalCost),
  reserve,
  measures,
  besideGreedy,
});

const finishedRun = (result: CountResult) =>
  ({
    status: 'done',
    fingerprint: result.fingerprint,
    trace: result.trace as never,
    summary: summaryOf(result) as never,
  }) as const;

export const runsIn = ({ manager, community }: Tx): RunsStore => {
  const communityId = community!.id;
  /** Of a count that ended meanwhile nothing is changed. */
  const whileRunning = async (id: RunId, change: Parameters<typeof manager.update<RunEntity>>[2]) => {
    const { affected } = await manager.update(RunEntity, { communityId, id, status: 'running' }, change);
    if (affected === 0) throw new Refusal(['tally/no-count-running']);
  };
  return {
    async newest(cycleId) {
      const row = await manager.findOne(RunEntity, {
        where: { communityId, cycleId },
        order: { begunAt: 'DESC', id: 'DESC' },
      });
      return row ?? undefined;
    },

    async begin({ id, cycleId, rule }, now) {
      const begun = {
        communityId,
        id,
        cycleId,
        rule: rule as never,
        status: 'running',
        begunAt: now,
        toldAt: now,
      } as const;
      await refuseOn('run_one_at_a_time', 'tally/count-is-running', () => manager.insert(RunEntity, begun));
    },

    giveUp: async (id) =>
      void (await manager.update(RunEntity, { communityId, id, status: 'running' }, { status: 'failed' })),

    cancel: (id) => whileRunning(id, { status: 'cancelled' }),

    async finish({ id, ballots, result, outcomes }, now) {
      await whileRunning(id, { ...finishedRun(result), finishedAt: now, ballots });
      await manager.insert(
        OutcomeEntity,
        outcomes.map((each) => ({ ...each, communityId, runId: id, reason: each.reason as never })),
      );
    },

    certify: async (id, now) => void (await manager.update(RunEntity, { communityId, id }, { certifiedAt: now })),
  };
};
