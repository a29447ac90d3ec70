import { Global, Module } from '@nestjs/common';

import { PublicLog } from '../platform/public-log.ts';
import { CommunityLog } from './community-log.ts';
import { Exporting } from './exporting.ts';
import { ExportsController } from './exports.controller.ts';
import { FindingsController } from './findings.controller.ts';
import { LogFile } from './log-file.ts';
import { LogController } from './log.controller.ts';
import { Notary } from './notary.ts';

@Global()
@Module({
  controllers: [LogController, FindingsController, ExportsController],
  providers: [{ provide: PublicLog, useClass: CommunityLog }, Notary, LogFile, Exporting],
  exports: [PublicLog],
})
export class AuditModule {}
