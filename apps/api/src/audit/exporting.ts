import { type ExportKind, spendingColumns } from '@ortaq/domain/audit';
import type { Community } from '@ortaq/domain/communities';
import type { Language } from '@ortaq/kernel';
import { Injectable } from '@nestjs/common';
import { pipeline, Readable } from 'node:stream';

import { Database } from '../platform/database.ts';
import type { Download } from '../platform/download.ts';
import { type Asked, Registrar } from '../platform/registrar.ts';
import { copyOut } from './copy-out.ts';
import { CrLf } from './crlf.ts';
import { LogFile } from './log-file.ts';
import { Sealing } from './sealing.ts';
import { spendingSheet } from './spending-sheet.ts';
import { sealExport, takeExport } from './take-export.act.ts';

interface Wanted {
  readonly kind: ExportKind;
  readonly language: Language;
}

/** A file that is open and has not been read. */
interface Source {
  readonly type: string;
  readonly content: Readable;
  /** Known when it was read to its end. */
  readonly rows: () => number;
}

/** Hands out files to the auditor. Each is in the log twice: when it was asked for, and with its hash when it was given whole. */
@Injectable()
export class Exporting {
  constructor(
    private readonly database: Database,
    private readonly registrar: Registrar,
    private readonly log: LogFile,
  ) {}

  async take({ input, actor, community }: Asked<Wanted>): Promise<Download> {
    const file = `${community!.slug}-${input.kind}`;
    const { type, content, rows } = await this.open(community!, input);
    try {
      const { id } = await this.registrar.outsideCycle(takeExport, { input: { file }, actor, community });
      const sealing = new Sealing((seal) =>
        this.registrar.outsideCycle(sealExport, { input: { id, file, rows: rows(), ...seal }, actor, community }),
      );
      pipeline(content, sealing, () => undefined);
      return { name: file, type, content: sealing };
    } catch (error) {
      content.destroy();
      throw error;
    }
  }

  private async open(community: Community, { kind, language }: Wanted): Promise<Source> {
    if (kind === 'spending.csv') return this.spendingCsv(community);
    if (kind === 'spending.xlsx') return this.spendingXlsx(community, language);
    const { size, lines } = await this.log.open(community);
    return {
      type: 'application/jsonl; charset=utf-8',
      content: Readable.from(lines, { objectMode: false }),
      rows: () => size,
    };
  }

  private async spendingCsv({ id }: Community): Promise<Source> {
    const sql = `select ${spendingColumns.join(', ')} from audit.spending_export order by number`;
    const copy = await copyOut(this.database.auditorPool, id, sql);
    const content = new CrLf();
    pipeline(copy, content, () => undefined);
    return { type: 'text/csv; charset=utf-8; header=present', content, rows: () => copy.rowCount };
  }

  private async spendingXlsx(community: Community, language: Language): Promise<Source> {
    const { bytes, rows } = await spendingSheet(this.database, community, language);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { type, content: Readable.from([bytes], { objectMode: false }), rows: () => rows };
  }
}
