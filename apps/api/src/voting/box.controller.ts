import { Controller } from '@nestjs/common';
import { voting } from '@ortaq/contract';
import { toBase64url } from '@ortaq/token';

import { Reader } from '../platform/reader.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { BallotBox } from './ballot-box.ts';
import { BoxKeys } from './box-keys.ts';
import { castInto } from './casting.ts';
import { OpenPolls } from './open-polls.ts';
import { readPoll } from './poll.queries.ts';

type V = typeof voting;

/** The ballot box: it knows votes and tokens, and nobody. No act is written to the log here, because its place would tell the time. */
@Controller()
export class BoxController {
  constructor(
    private readonly reader: Reader,
    private readonly keys: BoxKeys,
    private readonly polls: OpenPolls,
    private readonly box: BallotBox,
  ) {}

  @Serves(voting.readPoll)
  async readPoll(@Asking() ask: Ask<V['readPoll']>) {
    const poll = await this.reader.read(readPoll, ask);
    return { ...poll, box: toBase64url(await this.keys.publicKey(ask.input.cycle)) };
  }

  @Serves(voting.castBallot)
  async castBallot(@Asking() ask: Ask<V['castBallot']>) {
    return castInto(this.box, await this.polls.of(ask), ask.input);
  }
}
