import { Controller } from '@nestjs/common';
import { spending } from '@ortaq/contract';

import { Registrar } from '../platform/registrar.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { addDocument } from './add-document.act.ts';
import { confirmEntry } from './confirm-entry.act.ts';
import { enterContract } from './enter-contract.act.ts';
import { enterRelease } from './enter-release.act.ts';
import { enterReversal } from './enter-reversal.act.ts';
import { enterAcceptance, enterPayment } from './enter-under-contract.act.ts';
import { rejectEntry, withdrawEntry } from './give-back-entry.act.ts';

type S = typeof spending;

@Controller()
export class EntriesController {
  constructor(private readonly registrar: Registrar) {}

  @Serves(spending.addDocument)
  async addDocument(@Asking() ask: Ask<S['addDocument']>) {
    const bytes = ask.file?.bytes ?? new Uint8Array();
    const { document } = await this.registrar.inCycle(addDocument, { ...ask, input: { ...ask.input, bytes } });
    return document;
  }

  @Serves(spending.enterContract)
  async enterContract(@Asking() ask: Ask<S['enterContract']>) {
    const { entry } = await this.registrar.inCycle(enterContract, ask);
    return { id: entry.id };
  }

  @Serves(spending.enterAcceptance)
  async enterAcceptance(@Asking() ask: Ask<S['enterAcceptance']>) {
    const { entry } = await this.registrar.inCycle(enterAcceptance, ask);
    return { id: entry.id };
  }

  @Serves(spending.enterPayment)
  async enterPayment(@Asking() ask: Ask<S['enterPayment']>) {
    const { entry } = await this.registrar.inCycle(enterPayment, ask);
    return { id: entry.id };
  }

  @Serves(spending.enterRelease)
  async enterRelease(@Asking() ask: Ask<S['enterRelease']>) {
    const { entry } = await this.registrar.inCycle(enterRelease, ask);
    return { id: entry.id };
  }

  @Serves(spending.enterReversal)
  async enterReversal(@Asking() ask: Ask<S['enterReversal']>) {
    const { entry } = await this.registrar.inCycle(enterReversal, ask);
    return { id: entry.id };
  }

  @Serves(spending.confirmEntry)
  async confirmEntry(@Asking() ask: Ask<S['confirmEntry']>) {
    await this.registrar.inCycle(confirmEntry, ask);
    return {};
  }

  @Serves(spending.rejectEntry)
  async rejectEntry(@Asking() ask: Ask<S['rejectEntry']>) {
    await this.registrar.inCycle(rejectEntry, ask);
    return {};
  }

  @Serves(spending.withdrawEntry)
  async withdrawEntry(@Asking() ask: Ask<S['withdrawEntry']>) {
    await this.registrar.inCycle(withdrawEntry, ask);
    return {};
  }
}
