import { Controller } from '@nestjs/common';
import { proposals } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { type Ask, Asking, Serves } from '../platform/serves.ts';
import { addPhoto } from './add-photo.act.ts';
import { describePhoto, removePhoto } from './change-photo.act.ts';
import { roomForPhoto } from './photo.queries.ts';
import { PhotoMaker } from './photo-maker.ts';

type P = typeof proposals;

@Controller()
export class PhotosController {
  constructor(
    private readonly reader: Reader,
    private readonly registrar: Registrar,
    private readonly maker: PhotoMaker,
  ) {}

  @Serves(proposals.addPhoto)
  async addPhoto(@Asking() ask: Ask<P['addPhoto']>) {
    await this.reader.read(roomForPhoto, ask);
    const made = await this.maker.make(ask.file?.bytes ?? new Uint8Array());
    const { id, kind, alt } = await this.registrar.inCycle(addPhoto, { ...ask, input: { ...ask.input, made } });
    return { id, kind, alt, ...made };
  }

  @Serves(proposals.describePhoto)
  async describePhoto(@Asking() ask: Ask<P['describePhoto']>) {
    await this.registrar.inCycle(describePhoto, ask);
    return {};
  }

  @Serves(proposals.removePhoto)
  async removePhoto(@Asking() ask: Ask<P['removePhoto']>) {
    await this.registrar.inCycle(removePhoto, ask);
    return {};
  }
}
