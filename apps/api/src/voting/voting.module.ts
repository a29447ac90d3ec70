import { Module } from '@nestjs/common';

import { AssistedController } from './assisted/assisted.controller.ts';
import { AssistedTokens } from './assisted/assisted-tokens.ts';
import { BallotBox } from './ballot-box.ts';
import { BoxController } from './box.controller.ts';
import { BoxKeys } from './box-keys.ts';
import { FrozenRollController } from './frozen-roll.controller.ts';
import { IssuerController } from './issuer.controller.ts';
import { OpenPolls } from './open-polls.ts';
import { OwnRollController } from './own-roll.controller.ts';
import { PaperController } from './paper/paper.controller.ts';
import { PrintController } from './print/print.controller.ts';
import { Printing } from './print/printing.ts';
import { RollController } from './roll.controller.ts';
import { RollOfficeController } from './roll-office.controller.ts';
import { RollFreezing } from './roll-freezing.ts';
import { Sealing } from './sealing.ts';
import { VotingController } from './voting.controller.ts';

export { BoxKeys };

@Module({
  controllers: [
    RollController,
    FrozenRollController,
    OwnRollController,
    RollOfficeController,
    VotingController,
    BoxController,
    PaperController,
    IssuerController,
    PrintController,
    AssistedController,
  ],
  providers: [AssistedTokens, BallotBox, BoxKeys, OpenPolls, Printing, RollFreezing, Sealing],
  exports: [BoxKeys],
})
export class VotingModule {}
