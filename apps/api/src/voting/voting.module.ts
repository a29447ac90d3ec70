import { Module } from '@nestjs/common';

import { BallotBox } from './ballot-box.ts';
import { RollController } from './roll.controller.ts';
import { VotingController } from './voting.controller.ts';

@Module({ controllers: [RollController, VotingController], providers: [BallotBox] })
export class VotingModule {}
