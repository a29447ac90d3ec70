import { Controller, Res } from '@nestjs/common';
import { voting } from '@ortaq/contract';
import { obstacleOf } from '@ortaq/domain/voting';
import { Refusal } from '@ortaq/kernel';
import { toBase64url } from '@ortaq/token';
import type { FastifyReply } from 'fastify';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { Seals } from '../platform/seals.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { readBallot, readIssue, readVoter } from './ballot.queries.ts';
import { deviceOf } from './device-cookie.ts';
import { listIssueAlerts } from './issue-alerts.queries.ts';
import { readTurnout } from './turnout.queries.ts';
import { takeToken } from './take-token.act.ts';

type V = typeof voting;

/** The vote as the record knows it: ballots before they are marked, people before they cast. */
@Controller()
export class VotingController {
  constructor(
    private readonly reader: Reader,
    private readonly registrar: Registrar,
    private readonly seals: Seals,
  ) {}

  @Serves(voting.readBallot)
  readBallot(@Asking() ask: Ask<V['readBallot']>) {
    return this.reader.read(readBallot, ask);
  }

  @Serves(voting.readMyVoting)
  async readMyVoting(@Asking() ask: Ask<V['readMyVoting']>) {
    const { cycle, phase, voter } = await this.reader.read(readVoter, ask);
    return {
      phase,
      opensAt: cycle.votingOpensAt,
      closesAt: cycle.votingClosesAt,
      isSignedIn: ask.actor.personId !== null,
      isResident: ask.actor.residentOf.includes(cycle.communityId),
      obstacle: ask.actor.personId === null ? null : obstacleOf(voter),
      isIssued: voter.issued === 'online',
      voter: voter.mark && voter.isOnRoll ? this.seals.voterHandle(cycle.id, voter.mark) : null,
    };
  }

  /** The same question again is no obstacle: an answer that was lost on the way is given once more. */
  @Serves(voting.takeToken)
  async takeToken(@Asking() ask: Ask<V['takeToken']>, @Res({ passthrough: true }) reply: FastifyReply) {
    const noticed = { device: deviceOf(ask.request, reply), address: ask.request.ip };
    try {
      const { issue } = await this.registrar.inCycle(takeToken, { ...ask, input: { ...ask.input, noticed } });
      return { signed: issue.signed.map(toBase64url) };
    } catch (error) {
      const isTaken = error instanceof Refusal && error.reasons.includes('voting/token-taken');
      const before = isTaken ? await this.reader.read(readIssue, ask) : undefined;
      if (!before) throw error;
      return { signed: before.map(toBase64url) };
    }
  }

  @Serves(voting.listIssueAlerts)
  listIssueAlerts(@Asking() ask: Ask<V['listIssueAlerts']>) {
    return this.reader.read(listIssueAlerts, ask);
  }

  @Serves(voting.readTurnout)
  readTurnout(@Asking() ask: Ask<V['readTurnout']>) {
    return this.reader.read(readTurnout, ask);
  }
}
