import { Module } from '@nestjs/common';

import { CyclesController } from './cycles.controller.ts';
import { Settling } from './settling.ts';

@Module({ controllers: [CyclesController], providers: [Settling] })
export class CyclesModule {}
