import { type DynamicModule, Module } from '@nestjs/common';

import { AuditModule } from './audit/audit.module.ts';
import { CommunitiesModule } from './communities/communities.module.ts';
import { CouncilModule } from './council/council.module.ts';
import { CyclesModule } from './cycles/cycles.module.ts';
import { entities } from './entities.ts';
import { IdentityModule } from './identity/identity.module.ts';
import { SignInModule } from './identity/sign-in.module.ts';
import type { Config } from './platform/config.ts';
import { DoorModule } from './platform/door.module.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { ProposalsModule } from './proposals/proposals.module.ts';
import { ReviewModule } from './review/review.module.ts';
import { SpendingModule } from './spending/spending.module.ts';
import { TallyModule } from './tally/tally.module.ts';
import { VotingModule } from './voting/voting.module.ts';

const record = (config: Config) => [
  PlatformModule.with(config, entities),
  CommunitiesModule,
  IdentityModule,
  CyclesModule,
  ProposalsModule,
  ReviewModule,
  VotingModule,
  TallyModule,
  CouncilModule,
  SpendingModule,
  AuditModule,
];

/** The record and the door to it: `with` for a server, `withoutDoor` for a command on the machine. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [...record(config), DoorModule, SignInModule],
    };
  }

  static withoutDoor(config: Config): DynamicModule {
    return { module: AppModule, imports: record(config) };
  }
}
