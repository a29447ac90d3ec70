import { Controller } from '@nestjs/common';
import { cycles } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { type Ask, Asking, Serves } from '../platform/serves.ts';
import { changeCycle } from './change-cycle.act.ts';
import { listCycles, readCycle, readRules } from './cycles.queries.ts';
import { hashOf } from './frozen-terms.ts';
import { readHome } from './home.queries.ts';
import { completeCycle, publishBallot } from './move-cycle.act.ts';
import { planCycle } from './plan-cycle.act.ts';
import { publishCycle } from './publish-cycle.act.ts';
import { Settling } from './settling.ts';

type C = typeof cycles;

@Controller()
export class CyclesController {
  constructor(
    private readonly reader: Reader,
    private readonly registrar: Registrar,
    private readonly settling: Settling,
  ) {}

  @Serves(cycles.readHome)
  readHome(@Asking() ask: Ask<C['readHome']>) {
    return this.reader.read(readHome, ask);
  }

  @Serves(cycles.listCycles)
  listCycles(@Asking() ask: Ask<C['listCycles']>) {
    return this.reader.read(listCycles, ask);
  }

  @Serves(cycles.readCycle)
  readCycle(@Asking() ask: Ask<C['readCycle']>) {
    return this.reader.read(readCycle, ask);
  }

  @Serves(cycles.readRules)
  readRules(@Asking() ask: Ask<C['readRules']>) {
    return this.reader.read(readRules, ask);
  }

  @Serves(cycles.planCycle)
  async planCycle(@Asking() ask: Ask<C['planCycle']>) {
    const { id } = await this.registrar.outsideCycle(planCycle, ask);
    return { id };
  }

  @Serves(cycles.changeCycle)
  async changeCycle(@Asking() ask: Ask<C['changeCycle']>) {
    await this.registrar.inCycle(changeCycle, ask);
    return {};
  }

  @Serves(cycles.publishCycle)
  async publishCycle(@Asking() ask: Ask<C['publishCycle']>) {
    const { cycle, terms } = await this.registrar.inCycle(publishCycle(this.settling), ask);
    return { rulesHash: hashOf(terms), seedCommitment: cycle.rules.seedCommitment };
  }

  @Serves(cycles.publishBallot)
  publishBallot(@Asking() ask: Ask<C['publishBallot']>) {
    return this.registrar.inCycle(publishBallot, ask);
  }

  @Serves(cycles.completeCycle)
  completeCycle(@Asking() ask: Ask<C['completeCycle']>) {
    return this.registrar.inCycle(completeCycle, ask);
  }
}
