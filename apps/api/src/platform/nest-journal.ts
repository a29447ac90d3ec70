import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Nest's own lines, in the one journal. */
export class NestJournal implements LoggerService {
  constructor(private readonly journal: Logger) {}

  log(message: unknown, context?: string): void {
    this.journal.debug({ context }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.journal.error({ stack: rest[0] }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.journal.warn({ context }, String(message));
  }
}
