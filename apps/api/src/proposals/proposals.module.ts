import { Module } from '@nestjs/common';

import { PhotoFilesController } from './photo-files.controller.ts';
import { PhotoMaker } from './photo-maker.ts';
import { PhotosController } from './photos.controller.ts';
import { ProposalsController } from './proposals.controller.ts';
import { TalkController } from './talk.controller.ts';

export { PhotoMaker };

@Module({
  controllers: [ProposalsController, PhotosController, PhotoFilesController, TalkController],
  providers: [PhotoMaker],
  exports: [PhotoMaker],
})
export class ProposalsModule {}
