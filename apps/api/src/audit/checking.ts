import type { AnswerOf, audit, InputOf } from '@ortaq/contract';
import { checkAll, type Found } from '@ortaq/domain/audit';
import type { Cycle } from '@ortaq/domain/cycles';
import { Injectable } from '@nestjs/common';
import { dayOf } from '@ortaq/words';
import type { EntityManager } from 'typeorm';

import { cycleSeenBy } from '../cycles/cycles.queries.ts';
import { Files } from '../platform/files.ts';
import { type Looking, Reader } from '../platform/reader.ts';
import type { Asked } from '../platform/registrar.ts';
import { flagsIn } from './flags.queries.ts';
import { logFacts } from './log-checks.queries.ts';
import { moneyFacts } from './money-checks.queries.ts';
import { voteFacts } from './vote-checks.queries.ts';

type Input = InputOf<typeof audit.readChecks>;
type Sheet = AnswerOf<typeof audit.readChecks>;

/** Numbers as text, hashes as they are; what is not there yet is left out. */
const toldOf = (found: Found): Record<string, string> =>
  Object.fromEntries(Object.entries(found).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])));

/** Computes every check anew from the tables, the log and the files, whoever asks and however often. */
@Injectable()
export class Checking {
  constructor(
    private readonly reader: Reader,
    private readonly files: Files,
  ) {}

  read(asked: Asked<Input>): Promise<Sheet> {
    return this.reader.read<Input, Sheet>((looking) => this.sheetOf(looking), asked);
  }

  private async sheetOf(looking: Looking<Input>): Promise<Sheet> {
    const { manager, now, input, community } = looking;
    const cycle = await cycleSeenBy(looking, input.cycle);
    const found = {
      ...(await logFacts(manager)),
      ...(await voteFacts(manager, cycle, now)),
      ...(await moneyFacts(manager, cycle)),
      'payments-papers': await this.papersOf(manager, cycle),
    };
    const flags = await flagsIn(manager, cycle, dayOf(now, community!.timeZone));
    return {
      at: now,
      checks: checkAll(found).map((check) => ({ ...check, found: toldOf(check.found) })),
      flags: flags.map((flag) => ({ ...flag, found: toldOf(flag.found) })),
    };
  }

  /** Every payment rests on a file whose bytes are still those that were entered. */
  private async papersOf(manager: EntityManager, { id }: Cycle): Promise<Found> {
    const papers = await manager.query<{ document: string; payments: string }[]>(
      `select document, count(*) as payments from spending.record
       where cycle_id = $1 and kind = 'payment' and state in ('confirmed', 'reversed') group by document`,
      [id],
    );
    let [right, all] = [0n, 0n];
    for (const { document, payments } of papers) {
      all += BigInt(payments);
      if (await this.files.isWhole(document)) right += BigInt(payments);
    }
    return { right, all };
  }
}
