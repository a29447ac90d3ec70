import { Controller } from '@nestjs/common';
import { voting } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { confirmRoll } from './confirm-roll.act.ts';
import { readRoll, readRollHistory } from './frozen-roll.queries.ts';
import { Sealing } from './sealing.ts';

type V = typeof voting;

/** The roll from its freeze on, as everybody sees it. */
@Controller()
export class FrozenRollController {
  constructor(
    private readonly reader: Reader,
    private readonly registrar: Registrar,
    private readonly sealing: Sealing,
  ) {}

  @Serves(voting.confirmRoll)
  async confirmRoll(@Asking() ask: Ask<V['confirmRoll']>) {
    const { roll } = await this.registrar.inCycle(confirmRoll(this.sealing), ask);
    return { ...roll, corrections: 0 };
  }

  @Serves(voting.readRoll)
  readRoll(@Asking() ask: Ask<V['readRoll']>) {
    return this.reader.read(readRoll, ask);
  }

  @Serves(voting.readRollHistory)
  readRollHistory(@Asking() ask: Ask<V['readRollHistory']>) {
    return this.reader.read(readRollHistory, ask);
  }
}
