import { Module } from '@nestjs/common';

import { SpendingController } from './spending.controller.ts';

@Module({ controllers: [SpendingController] })
export class SpendingModule {}
