import { Controller } from '@nestjs/common';
import { voting } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { Seals } from '../platform/seals.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { answerRollObjection } from './answer-roll-objection.act.ts';
import { enterRollCorrection } from './enter-roll-correction.act.ts';
import { listRollCorrections, listRollObjections, openCorrection, openObjection } from './roll-office.queries.ts';
import { confirmRollCorrection, giveBackRollCorrection } from './settle-roll-correction.act.ts';

type V = typeof voting;

/** What the office does with a frozen roll: it answers objections, and two people correct it. */
@Controller()
export class RollOfficeController {
  constructor(
    private readonly reader: Reader,
    private readonly registrar: Registrar,
    private readonly seals: Seals,
  ) {}

  @Serves(voting.listRollObjections)
  async listRollObjections(@Asking() ask: Ask<V['listRollObjections']>) {
    const raised = await this.reader.read(listRollObjections, ask);
    return { objections: raised.map((each) => openObjection(each, this.seals)) };
  }

  @Serves(voting.answerRollObjection)
  async answerRollObjection(@Asking() ask: Ask<V['answerRollObjection']>) {
    await this.registrar.inCycle(answerRollObjection, ask);
    return {};
  }

  @Serves(voting.listRollCorrections)
  async listRollCorrections(@Asking() ask: Ask<V['listRollCorrections']>) {
    const entered = await this.reader.read(listRollCorrections, ask);
    return { corrections: entered.map((each) => openCorrection(each, this.seals)) };
  }

  @Serves(voting.enterRollCorrection)
  async enterRollCorrection(@Asking() ask: Ask<V['enterRollCorrection']>) {
    const { id } = await this.registrar.inCycle(enterRollCorrection, ask);
    return { id };
  }

  @Serves(voting.confirmRollCorrection)
  async confirmRollCorrection(@Asking() ask: Ask<V['confirmRollCorrection']>) {
    const { count, seal } = await this.registrar.inCycle(confirmRollCorrection, ask);
    return { count: count!, seal: seal! };
  }

  @Serves(voting.giveBackRollCorrection)
  async giveBackRollCorrection(@Asking() ask: Ask<V['giveBackRollCorrection']>) {
    await this.registrar.inCycle(giveBackRollCorrection, ask);
    return {};
  }
}
