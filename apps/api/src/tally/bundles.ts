import { Injectable } from '@nestjs/common';
import type { CycleId } from '@ortaq/domain/cycles';
import { shownBatches } from '@ortaq/domain/voting';
import { toBase64url } from '@ortaq/token';
import { type BundledBallot, bundleLine, type Manifest } from '@ortaq/token/bundle';

import { Database } from '../platform/database.ts';
import { Reader } from '../platform/reader.ts';
import type { Asked } from '../platform/registrar.ts';
import { BoxKeys } from '../voting/voting.module.ts';
import { type SheetRow, sheetsOfPaper } from './bundled-paper.queries.ts';
import { bundleGround, finalBallots, type FinalRow } from './bundle.queries.ts';

type OfCycle = Asked<{ readonly cycle: CycleId }>;

/** Ballots that are in memory at a time. */
const PAGE = 1000;

/** The vote of a cycle as one file for those who trust nobody: there as soon as the box is sealed, and no office has a say in it. */
@Injectable()
export class Bundles {
  constructor(
    private readonly reader: Reader,
    private readonly database: Database,
    private readonly keys: BoxKeys,
  ) {}

  async open(asked: OfCycle): Promise<{ readonly mark: string; readonly lines: AsyncIterable<string> }> {
    const { manifest, entries } = await this.reader.read(bundleGround, asked);
    const box = toBase64url(await this.keys.publicKey(asked.input.cycle));
    return { mark: manifest.cycle.mark, lines: this.lines(asked, { ...manifest, box }, entries) };
  }

  private async *lines(asked: OfCycle, manifest: Manifest, entries: readonly string[]): AsyncGenerator<string> {
    yield bundleLine({ manifest });
    yield entries.join('');
    if (manifest.isWithheld) return;
    let rows = await this.page(asked);
    while (rows.length > 0) {
      yield rows.map((row) => bundleLine({ ballot: bundled(row) })).join('');
      rows = await this.page(asked, rows.at(-1));
    }
    yield* this.sheets(asked, manifest);
  }

  private async *sheets({ input, community }: OfCycle, { paper }: Manifest): AsyncGenerator<string> {
    if (!paper) return;
    const page = (after?: SheetRow) =>
      this.database.look(community!.id, (manager) => sheetsOfPaper(manager, input.cycle, { after, most: PAGE }));
    const shown = new Set([...shownBatches(paper.batches)].map(({ number }) => number));
    let rows = await page();
    while (rows.length > 0) {
      const sheets = rows.map(({ batch, text: said }) => ({ batch: shown.has(batch) ? batch : null, text: said }));
      yield sheets.map((sheet) => bundleLine({ sheet })).join('');
      rows = await page(rows.at(-1));
    }
  }

  private page({ input, community }: OfCycle, after?: FinalRow): Promise<FinalRow[]> {
    return this.database.look(community!.id, (manager) => finalBallots(manager, input.cycle, { after, most: PAGE }));
  }
}

const text = (bytes: Buffer): string => toBase64url(new Uint8Array(bytes));

const bundled = ({ token, seq, record, prefix, stamps, signature }: FinalRow): BundledBallot => ({
  prefix: text(prefix),
  key: text(token),
  stamps: stamps.map(text),
  ballot: record,
  signature: text(signature),
  seq,
});
