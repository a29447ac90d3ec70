import { Controller } from '@nestjs/common';
import { voting } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { readIssuer } from './issuer.queries.ts';
import { pinIssuer } from './pin-issuer.act.ts';
import { tellIssued } from './tell-issued.act.ts';

type V = typeof voting;

/** The issuer that the audit commission runs in its own house. */
@Controller()
export class IssuerController {
  constructor(
    private readonly reader: Reader,
    private readonly registrar: Registrar,
  ) {}

  @Serves(voting.readIssuer)
  readIssuer(@Asking() ask: Ask<V['readIssuer']>) {
    return this.reader.read(readIssuer, ask);
  }

  @Serves(voting.pinIssuer)
  async pinIssuer(@Asking() ask: Ask<V['pinIssuer']>) {
    const { hash } = await this.registrar.inCycle(pinIssuer, ask);
    return { hash };
  }

  @Serves(voting.tellIssued)
  async tellIssued(@Asking() ask: Ask<V['tellIssued']>) {
    await this.registrar.inCycle(tellIssued, ask);
    return {};
  }
}
