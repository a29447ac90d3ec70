import { Module } from '@nestjs/common';

import { ProposalsModule } from '../proposals/proposals.module.ts';
import { EntriesController } from './entries.controller.ts';
import { MoneyController } from './money.controller.ts';
import { WorkPhotosController } from './work-photos.controller.ts';

@Module({ imports: [ProposalsModule], controllers: [MoneyController, EntriesController, WorkPhotosController] })
export class SpendingModule {}
