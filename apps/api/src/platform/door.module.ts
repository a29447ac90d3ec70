import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';

import { HealthController } from './health.controller.ts';
import { ProblemFilter } from './problem.filter.ts';
import { RightsGuard } from './rights.guard.ts';
import { SessionStrategy } from './session.strategy.ts';

/** What stands between the network and the capabilities. Passport keeps its strategies for the whole process: one door a process. */
@Module({
  imports: [PassportModule],
  controllers: [HealthController],
  providers: [
    SessionStrategy,
    { provide: APP_GUARD, useClass: RightsGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class DoorModule {}
