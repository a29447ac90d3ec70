import { Module } from '@nestjs/common';

import { VotingModule } from '../voting/voting.module.ts';
import { Bundles } from './bundles.ts';
import { Counting } from './counting.ts';
import { FilesController } from './files.controller.ts';
import { TallyController } from './tally.controller.ts';

@Module({
  imports: [VotingModule],
  controllers: [TallyController, FilesController],
  providers: [Bundles, Counting],
  exports: [Counting],
})
export class TallyModule {}
