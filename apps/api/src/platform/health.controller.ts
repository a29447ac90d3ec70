import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';

import { Database } from './database.ts';
import { metrics } from './metrics.ts';
import { OutsideContract } from './rights.guard.ts';

/** For whoever keeps the machine: is it alive, may it take requests, how is it doing. */
@Controller()
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('health/live')
  @OutsideContract()
  live() {
    return { status: 'alive' };
  }

  @Get('health/ready')
  @OutsideContract()
  async ready() {
    try {
      await this.database.app.query('select 1');
      return { status: 'ready' };
    } catch {
      throw new ServiceUnavailableException('The database does not answer');
    }
  }

  @Get('metrics')
  @OutsideContract()
  @Header('content-type', metrics.contentType)
  read(): Promise<string> {
    return metrics.metrics();
  }
}
