import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

import { Config } from '../platform/config.ts';
import { Database } from '../platform/database.ts';

const HOUR = 3_600_000;

/** What nobody needs any more: personal data is not kept longer than it serves. */
const leftovers = [
  'delete from identity.session where expires_at < now()',
  'delete from identity.code where expires_at < now()',
  'delete from identity.printed_code where expires_at < now()',
  'delete from identity.passkey_challenge where expires_at < now()',
  `delete from identity.try where expire < extract(epoch from now()) * 1000`,
  'select voting.forget_signals()',
  `delete from identity.outbox where put_at < now() - interval '30 days'`,
];

/** Deletes what has run out, once an hour. */
@Injectable()
export class Tidying implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.ORTAQ_WORKS) return;
    this.timer = setInterval(
      () => void this.tidy().catch((error: Error) => new Logger(Tidying.name).error(error.message)),
      HOUR,
    );
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  async tidy(): Promise<void> {
    for (const leftover of leftovers) await this.database.app.query(leftover);
  }
}
