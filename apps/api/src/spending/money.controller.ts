import { Controller } from '@nestjs/common';
import { spending } from '@ortaq/contract';

import type { Download } from '../platform/download.ts';
import { Files } from '../platform/files.ts';
import { Reader } from '../platform/reader.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { findDocument } from './document.queries.ts';
import { readContract, readMoney, readWork } from './money.queries.ts';
import { moneyTable } from './money-table.ts';
import { readRoom } from './room.queries.ts';

type S = typeof spending;

@Controller()
export class MoneyController {
  constructor(
    private readonly reader: Reader,
    private readonly files: Files,
  ) {}

  @Serves(spending.readMoney)
  readMoney(@Asking() ask: Ask<S['readMoney']>) {
    return this.reader.read(readMoney, ask);
  }

  @Serves(spending.downloadMoney)
  async downloadMoney(@Asking() ask: Ask<S['downloadMoney']>): Promise<Download> {
    const page = await this.reader.read(readMoney, ask);
    const content = Buffer.from(moneyTable(page));
    return { name: `money-${page.cycle.mark}.csv`, type: 'text/csv; charset=utf-8', content };
  }

  @Serves(spending.readWork)
  readWork(@Asking() ask: Ask<S['readWork']>) {
    return this.reader.read(readWork, ask);
  }

  @Serves(spending.readContract)
  readContract(@Asking() ask: Ask<S['readContract']>) {
    return this.reader.read(readContract, ask);
  }

  @Serves(spending.readRoom)
  readRoom(@Asking() ask: Ask<S['readRoom']>) {
    return this.reader.read(readRoom, ask);
  }

  @Serves(spending.readDocument)
  async readDocument(@Asking() ask: Ask<S['readDocument']>): Promise<Download> {
    const { name, type, sha256 } = await this.reader.read(findDocument, ask);
    return { name, type, content: this.files.open(sha256) };
  }
}
