import { Controller } from '@nestjs/common';
import { tally } from '@ortaq/contract';
import { Readable } from 'node:stream';

import type { Download } from '../platform/download.ts';
import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { type Ask, Asking, Serves } from '../platform/serves.ts';
import { Bundles } from './bundles.ts';
import { publicElection } from './election-file.queries.ts';
import { exportElection } from './export-election.act.ts';
import { publicTrace } from './trace-file.queries.ts';

type T = typeof tally;

/** A vote as files: to count again, and to check. */
@Controller()
export class FilesController {
  constructor(
    private readonly registrar: Registrar,
    private readonly reader: Reader,
    private readonly bundles: Bundles,
  ) {}

  @Serves(tally.readElection)
  async readElection(@Asking() ask: Ask<T['readElection']>) {
    return fileOf(ask.community!.slug, await this.reader.read(publicElection, ask));
  }

  @Serves(tally.readTrace)
  async readTrace(@Asking() ask: Ask<T['readTrace']>) {
    const { mark, text } = await this.reader.read(publicTrace, ask);
    const name = `${ask.community!.slug}-${mark}-trace.json`;
    return { name, type: 'application/json', content: Buffer.from(text) };
  }

  @Serves(tally.readBundle)
  async readBundle(@Asking() ask: Ask<T['readBundle']>) {
    const { mark, lines } = await this.bundles.open(ask);
    const name = `${ask.community!.slug}-${mark}-bundle.jsonl`;
    return { name, type: 'application/jsonl; charset=utf-8', content: Readable.from(lines) };
  }

  @Serves(tally.exportElection)
  async exportElection(@Asking() ask: Ask<T['exportElection']>) {
    return fileOf(ask.community!.slug, await this.registrar.outsideCycle(exportElection, ask));
  }
}

const fileOf = (slug: string, { mark, text }: { readonly mark: string; readonly text: string }): Download => ({
  name: `${slug}-${mark}.pb`,
  type: 'text/plain; charset=utf-8',
  content: Buffer.from(text),
});
