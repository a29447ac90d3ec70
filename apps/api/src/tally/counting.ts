import { Injectable, Logger } from '@nestjs/common';
import type { CycleId } from '@ortaq/domain/cycles';
import type { RunId } from '@ortaq/domain/tally';
import type { Progress } from '@ortaq/tally';

import { Database } from '../platform/database.ts';
import { type Asked, Registrar } from '../platform/registrar.ts';
import { runWorker } from './count-worker.ts';
import { electionOf } from './election.queries.ts';
import { finishCount } from './finish-count.act.ts';
import { RunEntity } from './run.entity.ts';
import type { BegunRun } from './runs.store.ts';

type Beginning = Asked<{ readonly cycle: CycleId }>;

/** A count in this process: its promise, and what stops its thread. */
interface UnderWay {
  readonly carried: Promise<void>;
  readonly stop: AbortController;
}

/** Carries begun counts to their end beside the requests, each in a thread of its own. */
@Injectable()
export class Counting {
  private readonly journal = new Logger('tally');
  private readonly underWay = new Map<RunId, UnderWay>();

  constructor(
    private readonly database: Database,
    private readonly registrar: Registrar,
  ) {}

  begin(run: BegunRun, asked: Beginning): void {
    const stop = new AbortController();
    const carried = this.carry(run, asked, stop)
      .catch((error: unknown) => (stop.signal.aborted ? undefined : this.fail(run, error)))
      .finally(() => this.underWay.delete(run.id));
    this.underWay.set(run.id, { carried, stop });
  }

  /** Ends the thread of a count that was cancelled. One in another process ends when it next tells how far it is. */
  cancel(run: RunId): void {
    this.underWay.get(run)?.stop.abort();
  }

  /** Resolves when nothing of this count is under way in this process any more. */
  async settled(run: RunId): Promise<void> {
    await this.underWay.get(run)?.carried;
  }

  private async carry(run: BegunRun, { actor, community }: Beginning, stop: AbortController): Promise<void> {
    const { id, communityId, cycleId, rule } = run;
    const { election, proposals } = await this.database.look(communityId, (manager) => electionOf(manager, cycleId));
    const tell = (progress: Progress) =>
      void this.note(run, progress)
        .then((isRunning) => isRunning || stop.abort())
        .catch(() => undefined);
    const result = await runWorker({ election, rule }, { tell, stop: stop.signal });
    const input = { cycle: cycleId, run: id, result, proposals, ballots: election.ballots.length };
    await this.registrar.inCycle(finishCount, { input, actor, community });
  }

  /** Whether the count is still wanted. */
  private note({ id, communityId }: BegunRun, { passes, cost }: Progress): Promise<boolean> {
    return this.database.change(communityId, async (manager, now) => {
      const told = { passes, reached: String(cost), toldAt: now };
      const { affected } = await manager.update(RunEntity, { communityId, id, status: 'running' }, told);
      return affected !== 0;
    });
  }

  private async fail({ id, communityId }: BegunRun, error: unknown): Promise<void> {
    this.journal.error(`A count failed: ${error instanceof Error ? error.message : String(error)}`);
    await this.database
      .change(communityId, (manager) =>
        manager.update(RunEntity, { communityId, id, status: 'running' }, { status: 'failed' }),
      )
      .catch(() => undefined);
  }
}
