import { Controller } from '@nestjs/common';
import { spending } from '@ortaq/contract';

import { Registrar } from '../platform/registrar.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { PhotoMaker } from '../proposals/proposals.module.ts';
import { addWorkPhoto, removeWorkPhoto } from './work-photo.acts.ts';

type S = typeof spending;

@Controller()
export class WorkPhotosController {
  constructor(
    private readonly registrar: Registrar,
    private readonly maker: PhotoMaker,
  ) {}

  @Serves(spending.addWorkPhoto)
  async addWorkPhoto(@Asking() ask: Ask<S['addWorkPhoto']>) {
    const made = await this.maker.make(ask.file?.bytes ?? new Uint8Array());
    const { id, kind, alt } = await this.registrar.inCycle(addWorkPhoto, { ...ask, input: { ...ask.input, made } });
    return { id, kind, alt, ...made };
  }

  @Serves(spending.removeWorkPhoto)
  async removeWorkPhoto(@Asking() ask: Ask<S['removeWorkPhoto']>) {
    await this.registrar.inCycle(removeWorkPhoto, ask);
    return {};
  }
}
