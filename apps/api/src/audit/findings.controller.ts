import { Controller } from '@nestjs/common';
import { audit } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { type Ask, Asking, Serves } from '../platform/serves.ts';
import { listFindings } from './findings.queries.ts';
import {
  answerFinding,
  closeFinding,
  communicateFinding,
  insistOnFinding,
  reopenFinding,
  withdrawFinding,
} from './move-finding.act.ts';
import { raiseFinding } from './raise-finding.act.ts';

type A = typeof audit;

@Controller()
export class FindingsController {
  constructor(
    private readonly reader: Reader,
    private readonly registrar: Registrar,
  ) {}

  @Serves(audit.listFindings)
  listFindings(@Asking() ask: Ask<A['listFindings']>) {
    return this.reader.read(listFindings, ask);
  }

  @Serves(audit.raiseFinding)
  async raiseFinding(@Asking() ask: Ask<A['raiseFinding']>) {
    const { id, number } = await this.registrar.outsideCycle(raiseFinding, ask);
    return { id, number };
  }

  @Serves(audit.communicateFinding)
  async communicateFinding(@Asking() ask: Ask<A['communicateFinding']>) {
    await this.registrar.outsideCycle(communicateFinding, ask);
    return {};
  }

  @Serves(audit.withdrawFinding)
  async withdrawFinding(@Asking() ask: Ask<A['withdrawFinding']>) {
    await this.registrar.outsideCycle(withdrawFinding, ask);
    return {};
  }

  @Serves(audit.answerFinding)
  async answerFinding(@Asking() ask: Ask<A['answerFinding']>) {
    await this.registrar.outsideCycle(answerFinding, ask);
    return {};
  }

  @Serves(audit.insistOnFinding)
  async insistOnFinding(@Asking() ask: Ask<A['insistOnFinding']>) {
    await this.registrar.outsideCycle(insistOnFinding, ask);
    return {};
  }

  @Serves(audit.closeFinding)
  async closeFinding(@Asking() ask: Ask<A['closeFinding']>) {
    await this.registrar.outsideCycle(closeFinding, ask);
    return {};
  }

  @Serves(audit.reopenFinding)
  async reopenFinding(@Asking() ask: Ask<A['reopenFinding']>) {
    await this.registrar.outsideCycle(reopenFinding, ask);
    return {};
  }
}
