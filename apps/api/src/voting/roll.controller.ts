import { Controller } from '@nestjs/common';
import { voting } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { Seals } from '../platform/seals.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { decideRollLines } from './decide-roll-lines.act.ts';
import { importRoll } from './import-roll.act.ts';
import { listRollImports, openLine, readImport, readRollImport } from './roll.queries.ts';

type V = typeof voting;

/** The roll while it is made. */
@Controller()
export class RollController {
  constructor(
    private readonly reader: Reader,
    private readonly registrar: Registrar,
    private readonly seals: Seals,
  ) {}

  @Serves(voting.importRoll)
  async importRoll(@Asking() ask: Ask<V['importRoll']>) {
    const bytes = ask.file?.bytes ?? new Uint8Array();
    const { id } = await this.registrar.inCycle(importRoll, { ...ask, input: { ...ask.input, bytes } });
    return this.reader.read(readImport, { ...ask, input: { cycle: ask.input.cycle, rollImport: id } });
  }

  @Serves(voting.listRollImports)
  listRollImports(@Asking() ask: Ask<V['listRollImports']>) {
    return this.reader.read(listRollImports, ask);
  }

  @Serves(voting.readRollImport)
  async readRollImport(@Asking() ask: Ask<V['readRollImport']>) {
    const read = await this.reader.read(readRollImport, ask);
    return { import: read.import, lines: read.lines.map((line) => openLine(line, this.seals)) };
  }

  @Serves(voting.decideRollLines)
  async decideRollLines(@Asking() ask: Ask<V['decideRollLines']>) {
    await this.registrar.inCycle(decideRollLines, ask);
    return this.reader.read(readImport, ask);
  }
}
