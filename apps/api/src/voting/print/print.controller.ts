import { Controller } from '@nestjs/common';
import { voting } from '@ortaq/contract';

import { Registrar } from '../../platform/registrar.ts';
import { Seals } from '../../platform/seals.ts';
import { type Ask, Asking, Serves } from '../../platform/serves.ts';
import { printRoll } from './print-roll.act.ts';
import { Printing } from './printing.ts';

type V = typeof voting;

/** The papers of a vote on paper. */
@Controller()
export class PrintController {
  constructor(
    private readonly printing: Printing,
    private readonly registrar: Registrar,
    private readonly seals: Seals,
  ) {}

  @Serves(voting.readPrintPack)
  readPrintPack(@Asking() ask: Ask<V['readPrintPack']>) {
    return this.printing.pack(ask);
  }

  @Serves(voting.printPart)
  printPart(@Asking() ask: Ask<V['printPart']>) {
    return this.printing.part(ask);
  }

  /** That the roll is taken is in the log before its first name is opened. */
  @Serves(voting.printRoll)
  async printRoll(@Asking() ask: Ask<V['printRoll']>) {
    await this.registrar.inCycle(printRoll, ask);
    return this.printing.roll(ask, this.seals);
  }
}
