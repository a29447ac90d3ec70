import { Module } from '@nestjs/common';

import { CouncilController } from './council.controller.ts';

@Module({ controllers: [CouncilController] })
export class CouncilModule {}
