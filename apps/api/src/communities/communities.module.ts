import { Global, Module } from '@nestjs/common';

import { Places } from '../platform/places.ts';
import { CommunitiesController } from './communities.controller.ts';
import { CommunityPlaces } from './community-places.ts';

@Global()
@Module({
  controllers: [CommunitiesController],
  providers: [{ provide: Places, useClass: CommunityPlaces }],
  exports: [Places],
})
export class CommunitiesModule {}
