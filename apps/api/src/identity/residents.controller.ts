import { Controller } from '@nestjs/common';
import { identity } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { confirmResidency } from './confirm-residency.act.ts';
import { findResidents } from './offices.queries.ts';
import { Tries } from './tries.ts';
import { verifyResident } from './verify-resident.act.ts';

type I = typeof identity;

/** How a person becomes a resident of a village. */
@Controller()
export class ResidentsController {
  constructor(
    private readonly registrar: Registrar,
    private readonly reader: Reader,
    private readonly tries: Tries,
  ) {}

  @Serves(identity.confirmResidency)
  async confirmResidency(@Asking() ask: Ask<I['confirmResidency']>) {
    await this.tries.take('iin-of', ask.actor.personId!);
    await this.registrar.outsideCycle(confirmResidency, ask);
    return {};
  }

  @Serves(identity.verifyResident)
  async verifyResident(@Asking() ask: Ask<I['verifyResident']>) {
    const { residency } = await this.registrar.outsideCycle(verifyResident, ask);
    return { personId: residency.personId };
  }

  @Serves(identity.findResidents)
  findResidents(@Asking() ask: Ask<I['findResidents']>) {
    return this.reader.read(findResidents, ask);
  }
}
