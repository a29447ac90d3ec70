import { Controller } from '@nestjs/common';
import { identity } from '@ortaq/contract';

import { Registrar } from '../platform/registrar.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { CodePapers } from './code-papers.ts';
import { printCode } from './print-code.act.ts';
import { revokePrintedCode } from './revoke-printed-code.act.ts';
import { Tries } from './tries.ts';

type I = typeof identity;

/** Codes that the office gives on paper. */
@Controller()
export class PrintedCodesController {
  constructor(
    private readonly registrar: Registrar,
    private readonly papers: CodePapers,
    private readonly tries: Tries,
  ) {}

  /** So many a day by one clerk: who prints codes for people who never came can print only so many. */
  @Serves(identity.printCode)
  async printCode(@Asking() ask: Ask<I['printCode']>) {
    await this.tries.take('printed-by', ask.actor.personId!);
    const { person, code, expiresAt } = await this.registrar.outsideCycle(printCode, ask);
    return this.papers.of({ name: person.name, code, expiresAt }, ask);
  }

  @Serves(identity.revokePrintedCode)
  async revokePrintedCode(@Asking() ask: Ask<I['revokePrintedCode']>) {
    await this.registrar.outsideCycle(revokePrintedCode, ask);
    return {};
  }
}
