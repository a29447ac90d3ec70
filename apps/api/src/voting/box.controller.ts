import { Controller } from '@nestjs/common';
import { voting } from '@ortaq/contract';
import { readReceiptCode, receiptCode } from '@ortaq/words';

import { Reader } from '../platform/reader.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { BallotBox } from './ballot-box.ts';
import { readCycle } from './ballot.queries.ts';
import { castInto } from './casting.ts';
import { OpenPolls } from './open-polls.ts';

type V = typeof voting;

/** The ballot box: it knows votes and tokens, and nobody. No act is written to the log here, because its place would tell the time. */
@Controller()
export class BoxController {
  constructor(
    private readonly reader: Reader,
    private readonly polls: OpenPolls,
    private readonly box: BallotBox,
  ) {}

  @Serves(voting.readPoll)
  readPoll(@Asking() ask: Ask<V['readPoll']>) {
    return this.polls.tell(ask);
  }

  @Serves(voting.castBallot)
  async castBallot(@Asking() ask: Ask<V['castBallot']>) {
    return castInto(this.box, await this.polls.of(ask), ask.input);
  }

  @Serves(voting.readReceipt)
  async readReceipt(@Asking() ask: Ask<V['readReceipt']>) {
    const cycle = await this.reader.read(readCycle, ask);
    const receipt = readReceiptCode(ask.input.code);
    if (receipt === null) return { isReadable: false, isCounted: false, receipt: null };
    const isCounted = await this.box.hasReceipt({ communityId: cycle.communityId, cycleId: cycle.id }, receipt);
    return { isReadable: true, isCounted, receipt: receiptCode(receipt) };
  }
}
