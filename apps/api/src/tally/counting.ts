import { Injectable, Logger } from '@nestjs/common';
import type { CycleId } from '@ortaq/domain/cycles';
import type { RunId } from '@ortaq/domain/tally';

import { Database } from '../platform/database.ts';
import { type Asked, Registrar } from '../platform/registrar.ts';
import { runWorker } from './count-worker.ts';
import { electionOf } from './election.queries.ts';
import { finishCount } from './finish-count.act.ts';
import { RunEntity } from './run.entity.ts';
import type { BegunRun } from './runs.store.ts';

type Beginning = Asked<{ readonly cycle: CycleId }>;

/** Carries begun counts to their end beside the requests, each in a thread of its own. */
@Injectable()
export class Counting {
  private readonly journal = new Logger('tally');
  private readonly underWay = new Map<RunId, Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly registrar: Registrar,
  ) {}

  begin(run: BegunRun, asked: Beginning): void {
    const carried = this.carry(run, asked)
      .catch((error: unknown) => this.fail(run, error))
      .finally(() => this.underWay.delete(run.id));
    this.underWay.set(run.id, carried);
  }

  /** Resolves when nothing of this count is under way in this process any more. */
  async settled(run: RunId): Promise<void> {
    await this.underWay.get(run);
  }

  private async carry({ id, communityId, cycleId, rule }: BegunRun, { actor, community }: Beginning): Promise<void> {
    const { election, proposals } = await this.database.look(communityId, (manager) => electionOf(manager, cycleId));
    const tell = (passes: number) =>
      this.database.change(communityId, (manager, now) =>
        manager.update(RunEntity, { communityId, id, status: 'running' }, { passes, toldAt: now }),
      );
    const result = await runWorker(election, rule, (passes) => void tell(passes).catch(() => undefined));
    const input = { cycle: cycleId, run: id, result, proposals, ballots: election.ballots.length };
    await this.registrar.inCycle(finishCount, { input, actor, community });
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
