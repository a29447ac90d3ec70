import { Global, Module } from '@nestjs/common';

import { PublicLog } from '../platform/public-log.ts';
import { Checking } from './checking.ts';
import { ChecksController } from './checks.controller.ts';
import { CommunityLog } from './community-log.ts';
import { Exporting } from './exporting.ts';
import { ExportsController } from './exports.controller.ts';
import { FindingsController } from './findings.controller.ts';
import { LogFile } from './log-file.ts';
import { LogController } from './log.controller.ts';
import { Notary } from './notary.ts';

@Global()
@Module({
  controllers: [LogController, FindingsController, ExportsController, ChecksController],
  providers: [{ provide: PublicLog, useClass: CommunityLog }, Notary, LogFile, Exporting, Checking],
  exports: [PublicLog],
})
export class AuditModule {}
