import { Injectable } from '@nestjs/common';
import type { AnswerOf, voting } from '@ortaq/contract';
import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import { isSingleOperator, issuerKeyFrom, toBase64url, type TokenElection } from '@ortaq/token';

import { Reader } from '../platform/reader.ts';
import type { Asked } from '../platform/registrar.ts';
import { BoxKeys } from './box-keys.ts';
import { type BallotGround, ballotGround, knownPoll } from './poll.queries.ts';

/** A vote with its keys ready for use. */
export interface OpenPoll extends BallotGround {
  readonly token: TokenElection;
  readonly boxKey: CryptoKey;
}

interface Kept {
  readonly at: number;
  readonly poll: Promise<OpenPoll>;
}

/** Rules, projects and keys are frozen by now. The hour is not, so what is kept is read again soon; the box looks at the clock itself. */
const KEPT_FOR_MS = 1000;

/** What ballots of a vote are judged by, read once for all that come within a second. */
@Injectable()
export class OpenPolls {
  private readonly kept = new Map<string, Kept>();

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
  of(asked: Asked<{ readonly cycle: CycleId }>): Promise<OpenPoll> {
    const name = `${asked.community!.id satisfies CommunityId}/${asked.input.cycle}`;
    const known = this.kept.get(name);
    if (known && performance.now() - known.at < KEPT_FOR_MS) return known.poll;
    const poll = this.read(asked);
    this.kept.set(name, { at: performance.now(), poll });
    poll.catch(() => this.kept.delete(name));
    return poll;
  }

  private async read(asked: Asked<{ readonly cycle: CycleId }>): Promise<OpenPoll> {
    const ground = await this.reader.read(ballotGround, asked);
    const token = { id: ground.election, issuers: ground.issuers.map((each) => issuerKeyFrom(each)!) };
    return { ...ground, token, boxKey: await this.keys.privateKey(asked.input.cycle) };
  }
}
