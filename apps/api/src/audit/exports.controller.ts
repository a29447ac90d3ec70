import { Controller } from '@nestjs/common';
import { audit } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { type Ask, Asking, Serves } from '../platform/serves.ts';
import { Exporting } from './exporting.ts';
import { listExports } from './exports.queries.ts';

type A = typeof audit;

@Controller()
export class ExportsController {
  constructor(
    private readonly reader: Reader,
    private readonly exporting: Exporting,
  ) {}

  @Serves(audit.takeExport)
  takeExport(@Asking() ask: Ask<A['takeExport']>) {
    return this.exporting.take(ask);
  }

  @Serves(audit.listExports)
  listExports(@Asking() ask: Ask<A['listExports']>) {
    return this.reader.read(listExports, ask);
  }
}
