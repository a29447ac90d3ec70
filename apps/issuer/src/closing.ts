import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

import { Votes } from './votes.ts';

const MINUTE_MS = 60_000;

/** Destroys keys soon after the close. That nothing is stamped after it does not wait for this. */
@Injectable()
export class Closing implements OnApplicationBootstrap, OnModuleDestroy {
  private clock?: NodeJS.Timeout;

  constructor(private readonly votes: Votes) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.votes.destroyDue();
    this.clock = setInterval(() => void this.votes.destroyDue().catch(() => undefined), MINUTE_MS);
    this.clock.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.clock);
  }
}
