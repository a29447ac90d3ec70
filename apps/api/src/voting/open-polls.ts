import { Injectable } from '@nestjs/common';
import type { AnswerOf, voting } from '@ortaq/contract';
import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import { isSingleOperator, toBase64url } from '@ortaq/token';
import { KeyObject } from 'node:crypto';

import { Kept } from '../platform/kept.ts';
import { Reader } from '../platform/reader.ts';
import type { Asked } from '../platform/registrar.ts';
import type { Box } from './box.worker.ts';
import { BoxKeys } from './box-keys.ts';
import { type BallotGround, ballotGround, knownPoll } from './poll.queries.ts';

/** A vote with its keys ready for use. */
export interface OpenPoll extends BallotGround {
  readonly box: Box;
}

/** What ballots of a vote are judged by. Rules, projects and keys are frozen by now; the hour is not, but the box looks at the clock itself. */
@Injectable()
export class OpenPolls {
  private readonly kept = new Kept<OpenPoll>();

  constructor(
    private readonly reader: Reader,
    private readonly keys: BoxKeys,
  ) {}

  /** What everybody may know of a vote. */
  async tell(asked: Asked<{ readonly cycle: CycleId }>): Promise<AnswerOf<typeof voting.readPoll>> {
    const { cycle, phase, election, issuers } = await this.reader.read(knownPoll, asked);
    return {
      election,
      phase,
      opensAt: cycle.votingOpensAt,
      closesAt: cycle.votingClosesAt,
      issuers: [...issuers],
      box: toBase64url(await this.keys.publicKey(cycle.id)),
      isSingleOperator: isSingleOperator(issuers),
    };
  }

  /** For the one who may see what everybody may see. */
  async of(asked: Asked<{ readonly cycle: CycleId }>): Promise<OpenPoll> {
    const name = `${asked.community!.id satisfies CommunityId}/${asked.input.cycle}`;
    return (await this.kept.of(name, () => this.read(asked)))!;
  }

  private async read(asked: Asked<{ readonly cycle: CycleId }>): Promise<OpenPoll> {
    const ground = await this.reader.read(ballotGround, asked);
    const { cycle, election: id, issuers } = ground;
    const place = { communityId: cycle.communityId, cycleId: cycle.id };
    const key = KeyObject.from(await this.keys.privateKey(cycle.id));
    return { ...ground, box: { place, election: { id, issuers }, key } };
  }
}
