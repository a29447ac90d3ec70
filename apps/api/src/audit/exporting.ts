import { type ExportKind, spendingColumns } from '@ortaq/domain/audit';
import type { Community } from '@ortaq/domain/communities';
import type { Language } from '@ortaq/kernel';
import { Injectable } from '@nestjs/common';
import { finished, Readable } from 'node:stream';

import { Database } from '../platform/database.ts';
import type { Download } from '../platform/download.ts';
import { type Asked, Registrar } from '../platform/registrar.ts';
import { copyOut } from './copy-out.ts';
import { inCrLf } from './crlf.ts';
import { LogFile } from './log-file.ts';
import { sealed } from './sealing.ts';
import { spendingSheet } from './spending-sheet.ts';
import { sealExport, takeExport } from './take-export.act.ts';

interface Wanted {
  readonly kind: ExportKind;
  readonly language: Language;
}

/** A file that is open and has not been read. */
interface Source {
  readonly type: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Known when it was read to its end. */
  readonly rows: () => number;
  /** Lets go of what is held for it, whether it was read or not. */
  readonly close: () => void;
}

const nothing = () => undefined;

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
    const { type, chunks, rows, close } = await this.open(community!, input);
    try {
      const { id } = await this.registrar.outsideCycle(takeExport, { input: { file }, actor, community });
      const given = sealed(chunks, (seal) =>
        this.registrar.outsideCycle(sealExport, { input: { id, file, rows: rows(), ...seal }, actor, community }),
      );
      const content = Readable.from(given, { objectMode: false });
      finished(content, close);
      return { name: file, type, content };
    } catch (error) {
      close();
      throw error;
    }
  }

  private async open(community: Community, { kind, language }: Wanted): Promise<Source> {
    if (kind === 'spending.csv') return this.spendingCsv(community);
    if (kind === 'spending.xlsx') return this.spendingXlsx(community, language);
    const { size, lines } = await this.log.open(community);
    return { type: 'application/jsonl; charset=utf-8', chunks: inUtf8(lines), rows: () => size, close: nothing };
  }

  private async spendingCsv({ id }: Community): Promise<Source> {
    const sql = `select ${spendingColumns.join(', ')} from audit.spending_export order by number`;
    const copy = await copyOut(this.database.auditorPool, id, sql);
    const type = 'text/csv; charset=utf-8; header=present';
    return { type, chunks: inCrLf(copy), rows: () => copy.rowCount, close: () => copy.destroy() };
  }

  private async spendingXlsx(community: Community, language: Language): Promise<Source> {
    const { bytes, rows } = await spendingSheet(this.database, community, language);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { type, chunks: only(bytes), rows: () => rows, close: nothing };
  }
}

async function* inUtf8(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const line of lines) yield Buffer.from(line);
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
