import { Controller } from '@nestjs/common';
import { voting } from '@ortaq/contract';

import { type Ask, Asking, Serves } from '../../platform/serves.ts';
import { Printing } from './printing.ts';

type V = typeof voting;

/** The papers of a vote on paper. */
@Controller()
export class PrintController {
  constructor(private readonly printing: Printing) {}

  @Serves(voting.readPrintPack)
  readPrintPack(@Asking() ask: Ask<V['readPrintPack']>) {
    return this.printing.pack(ask);
  }

  @Serves(voting.printPart)
  printPart(@Asking() ask: Ask<V['printPart']>) {
    return this.printing.part(ask);
  }

  @Serves(voting.printRoll)
  printRoll(@Asking() ask: Ask<V['printRoll']>) {
    return this.printing.roll(ask);
  }
}
