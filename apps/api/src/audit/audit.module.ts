import { Global, Module } from '@nestjs/common';

import { PublicLog } from '../platform/public-log.ts';
import { CommunityLog } from './community-log.ts';

@Global()
@Module({ providers: [{ provide: PublicLog, useClass: CommunityLog }], exports: [PublicLog] })
export class AuditModule {}
