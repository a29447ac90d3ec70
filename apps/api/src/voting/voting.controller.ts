import { Controller } from '@nestjs/common';
import { voting } from '@ortaq/contract';
import { obstacleOf } from '@ortaq/domain/voting';
import { Refusal } from '@ortaq/kernel';
import { readReceiptCode, receiptCode } from '@ortaq/words';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { BallotBox } from './ballot-box.ts';
import { type Known, readBallot, readCycle, readVoter } from './ballot.queries.ts';
import { castBallot } from './cast-ballot.act.ts';
import { takeBallot } from './take-ballot.act.ts';
import { readTurnout } from './turnout.queries.ts';

type V = typeof voting;

@Controller()
export class VotingController {
  constructor(
    private readonly reader: Reader,
    private readonly registrar: Registrar,
    private readonly box: BallotBox,
  ) {}

  @Serves(voting.readBallot)
  readBallot(@Asking() ask: Ask<V['readBallot']>) {
    return this.reader.read(readBallot, ask);
  }

  @Serves(voting.readMyVoting)
  async readMyVoting(@Asking() ask: Ask<V['readMyVoting']>) {
    const known = await this.reader.read(readVoter, ask);
    const receipt = await this.receiptOf(known);
    return {
      phase: known.phase,
      opensAt: known.cycle.votingOpensAt,
      closesAt: known.cycle.votingClosesAt,
      isSignedIn: ask.actor.personId !== null,
      isResident: ask.actor.residentOf.includes(known.cycle.communityId),
      obstacle: ask.actor.personId === null ? null : obstacleOf(known.voter),
      isCounted: receipt !== null,
      receipt,
    };
  }

  /** Two transactions on purpose: the book of issued ballots is durable before the box takes anything. */
  @Serves(voting.castBallot)
  async castBallot(@Asking() ask: Ask<V['castBallot']>) {
    await unlessTaken(() => this.registrar.inCycle(takeBallot, ask));
    const { cycle, slip } = await this.registrar.inCycle(castBallot, ask);
    return { receipt: receiptCode(slip.receipt), closesAt: cycle.votingClosesAt };
  }

  @Serves(voting.readReceipt)
  async readReceipt(@Asking() ask: Ask<V['readReceipt']>) {
    const cycle = await this.reader.read(readCycle, ask);
    const receipt = readReceiptCode(ask.input.code);
    if (receipt === null) return { isReadable: false, isCounted: false, receipt: null };
    const isCounted = await this.box.hasReceipt({ communityId: cycle.communityId, cycleId: cycle.id }, receipt);
    return { isReadable: true, isCounted, receipt: receiptCode(receipt) };
  }

  @Serves(voting.readTurnout)
  readTurnout(@Asking() ask: Ask<V['readTurnout']>) {
    return this.reader.read(readTurnout, ask);
  }

  private async receiptOf({ cycle, voter }: Known): Promise<string | null> {
    if (voter.mark === null || voter.issued !== 'online') return null;
    const place = { communityId: cycle.communityId, cycleId: cycle.id };
    const slip = this.box.slipOf(place, voter.mark);
    return (await this.box.hasToken(place, slip)) ? receiptCode(slip.receipt) : null;
  }
}

/** A ballot that was given out before is no obstacle: the box takes its change. */
async function unlessTaken(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal && error.reasons.includes('voting/ballot-taken'))) throw error;
  }
}
