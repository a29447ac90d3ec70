import { Controller } from '@nestjs/common';
import { voting } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { confirmRoll } from './confirm-roll.act.ts';
import { readRoll, readRollHistory } from './frozen-roll.queries.ts';
import { RollFreezing } from './roll-freezing.ts';

type V = typeof voting;

/** The roll from its freeze on, as everybody sees it. */
@Controller()
export class FrozenRollController {
  constructor(
    private readonly reader: Reader,
    private readonly registrar: Registrar,
    private readonly freezing: RollFreezing,
  ) {}

  @Serves(voting.confirmRoll)
  async confirmRoll(@Asking() ask: Ask<V['confirmRoll']>) {
    const { cycle, count, confirmedAt } = await this.registrar.inCycle(confirmRoll(this.freezing), ask);
    return { count, freezesAt: latest(confirmedAt, cycle.rollFreezesAt) };
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

const latest = (confirmedAt: Date, hour: Date | null): Date => (hour && hour > confirmedAt ? hour : confirmedAt);
