import { Controller } from '@nestjs/common';
import { voting } from '@ortaq/contract';

import { Reader } from '../../platform/reader.ts';
import { Registrar } from '../../platform/registrar.ts';
import { Seals } from '../../platform/seals.ts';
import { type Ask, Asking, Serves } from '../../platform/serves.ts';
import { givePaper } from './give-paper.act.ts';
import { keyBatch } from './key-batch.act.ts';
import { openBatch, reopenBatch } from './open-batch.act.ts';
import { findVoters, readBatch, readPaper } from './paper.queries.ts';
import { setBatchAside } from './set-batch-aside.act.ts';
import { settlePaper } from './settle-paper.act.ts';
import { signBatch } from './sign-batch.act.ts';

type V = typeof voting;

/** Paper ballots: given out at the table, read in batches, accounted for. */
@Controller()
export class PaperController {
  constructor(
    private readonly reader: Reader,
    private readonly registrar: Registrar,
    private readonly seals: Seals,
  ) {}

  @Serves(voting.readPaper)
  readPaper(@Asking() ask: Ask<V['readPaper']>) {
    return this.reader.read(readPaper, ask);
  }

  @Serves(voting.findVoters)
  findVoters(@Asking() ask: Ask<V['findVoters']>) {
    return this.reader.read(findVoters(this.seals), ask);
  }

  @Serves(voting.givePaper)
  async givePaper(@Asking() ask: Ask<V['givePaper']>) {
    await this.registrar.inCycle(givePaper, ask);
    return {};
  }

  @Serves(voting.openBatch)
  async openBatch(@Asking() ask: Ask<V['openBatch']>) {
    return { batch: (await this.registrar.inCycle(openBatch, ask)).id };
  }

  @Serves(voting.reopenBatch)
  async reopenBatch(@Asking() ask: Ask<V['reopenBatch']>) {
    return { batch: (await this.registrar.inCycle(reopenBatch, ask)).id };
  }

  @Serves(voting.readBatch)
  readBatch(@Asking() ask: Ask<V['readBatch']>) {
    return this.reader.read(readBatch, ask);
  }

  @Serves(voting.keyBatch)
  async keyBatch(@Asking() ask: Ask<V['keyBatch']>) {
    await this.registrar.inCycle(keyBatch, ask);
    return {};
  }

  @Serves(voting.signBatch)
  async signBatch(@Asking() ask: Ask<V['signBatch']>) {
    await this.registrar.inCycle(signBatch, ask);
    return {};
  }

  @Serves(voting.setBatchAside)
  async setBatchAside(@Asking() ask: Ask<V['setBatchAside']>) {
    await this.registrar.inCycle(setBatchAside, ask);
    return {};
  }

  @Serves(voting.settlePaper)
  async settlePaper(@Asking() ask: Ask<V['settlePaper']>) {
    await this.registrar.inCycle(settlePaper, ask);
    return {};
  }
}
