import { Controller } from '@nestjs/common';
import { tally } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { type Ask, Asking, Serves } from '../platform/serves.ts';
import { beginCount } from './begin-count.act.ts';
import { cancelCount } from './cancel-count.act.ts';
import { certifyCount } from './certify-count.act.ts';
import { Counting } from './counting.ts';
import { listResults, readCount, readResults } from './results.queries.ts';

type T = typeof tally;

@Controller()
export class TallyController {
  constructor(
    private readonly registrar: Registrar,
    private readonly reader: Reader,
    private readonly counting: Counting,
  ) {}

  @Serves(tally.beginCount)
  async beginCount(@Asking() ask: Ask<T['beginCount']>) {
    const run = await this.registrar.inCycle(beginCount, ask);
    this.counting.begin(run, ask);
    return { run: run.id };
  }

  @Serves(tally.cancelCount)
  async cancelCount(@Asking() ask: Ask<T['cancelCount']>) {
    const { run } = await this.registrar.inCycle(cancelCount, ask);
    this.counting.cancel(run);
    return {};
  }

  @Serves(tally.readCount)
  readCount(@Asking() ask: Ask<T['readCount']>) {
    return this.reader.read(readCount, ask);
  }

  @Serves(tally.certifyCount)
  async certifyCount(@Asking() ask: Ask<T['certifyCount']>) {
    await this.registrar.inCycle(certifyCount, ask);
    return {};
  }

  @Serves(tally.listResults)
  listResults(@Asking() ask: Ask<T['listResults']>) {
    return this.reader.read(listResults, ask);
  }

  @Serves(tally.readResults)
  readResults(@Asking() ask: Ask<T['readResults']>) {
    return this.reader.read(readResults, ask);
  }
}
