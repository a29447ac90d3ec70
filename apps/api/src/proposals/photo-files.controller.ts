import { Controller } from '@nestjs/common';
import { proposals } from '@ortaq/contract';

import type { Download } from '../platform/download.ts';
import { Files } from '../platform/files.ts';
import { Reader } from '../platform/reader.ts';
import { type Ask, Asking, Serves } from '../platform/serves.ts';
import { findRendition } from './photo.queries.ts';

@Controller()
export class PhotoFilesController {
  constructor(
    private readonly reader: Reader,
    private readonly files: Files,
  ) {}

  @Serves(proposals.readPhoto)
  async readPhoto(@Asking() ask: Ask<typeof proposals.readPhoto>): Promise<Download> {
    const { sha256, format } = ask.input;
    const { file } = await this.reader.read(findRendition, ask);
    return {
      name: `${sha256}.${format}`,
      type: `image/${format}`,
      content: this.files.open(file),
      inline: true,
      immutable: true,
    };
  }
}
