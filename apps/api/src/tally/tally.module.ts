import { Module } from '@nestjs/common';

import { Counting } from './counting.ts';
import { TallyController } from './tally.controller.ts';

@Module({ controllers: [TallyController], providers: [Counting], exports: [Counting] })
export class TallyModule {}
