import { Controller } from '@nestjs/common';
import { audit } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { type Ask, Asking, Serves } from '../platform/serves.ts';
import { Checking } from './checking.ts';
import { markPayment } from './mark-payment.act.ts';
import { readSample } from './sample.queries.ts';

type A = typeof audit;

@Controller()
export class ChecksController {
  constructor(
    private readonly checking: Checking,
    private readonly reader: Reader,
    private readonly registrar: Registrar,
  ) {}

  @Serves(audit.readChecks)
  readChecks(@Asking() ask: Ask<A['readChecks']>) {
    return this.checking.read(ask);
  }

  @Serves(audit.readSample)
  readSample(@Asking() ask: Ask<A['readSample']>) {
    return this.reader.read(readSample, ask);
  }

  @Serves(audit.markPayment)
  async markPayment(@Asking() ask: Ask<A['markPayment']>) {
    await this.registrar.outsideCycle(markPayment, ask);
    return {};
  }
}
