import { Controller } from '@nestjs/common';
import { council } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { type Ask, Asking, Serves } from '../platform/serves.ts';
import { adoptResult } from './adopt-result.act.ts';
import { callOffSession } from './call-off-session.act.ts';
import { callSession } from './call-session.act.ts';
import { castVote, enterVote } from './cast-vote.act.ts';
import { closeItem } from './close-item.act.ts';
import { declareInterest, enterInterest } from './declare-interest.act.ts';
import { attend, enterAttendance } from './mark-attendance.act.ts';
import { openItem } from './open-item.act.ts';
import { openSession } from './open-session.act.ts';
import { remandResult } from './remand-result.act.ts';
import { readKenes, readSession } from './room.queries.ts';
import { listSessions, readMinutes } from './sessions.queries.ts';

type C = typeof council;

@Controller()
export class CouncilController {
  constructor(
    private readonly registrar: Registrar,
    private readonly reader: Reader,
  ) {}

  @Serves(council.listSessions)
  listSessions(@Asking() ask: Ask<C['listSessions']>) {
    return this.reader.read(listSessions, ask);
  }

  @Serves(council.readMinutes)
  readMinutes(@Asking() ask: Ask<C['readMinutes']>) {
    return this.reader.read(readMinutes, ask);
  }

  @Serves(council.readKenes)
  readKenes(@Asking() ask: Ask<C['readKenes']>) {
    return this.reader.read(readKenes, ask);
  }

  @Serves(council.readSession)
  readSession(@Asking() ask: Ask<C['readSession']>) {
    return this.reader.read(readSession, ask);
  }

  @Serves(council.callSession)
  async callSession(@Asking() ask: Ask<C['callSession']>) {
    const { number } = await this.registrar.inCycle(callSession, ask);
    return { number };
  }

  @Serves(council.openSession)
  async openSession(@Asking() ask: Ask<C['openSession']>) {
    await this.registrar.inCycle(openSession, ask);
    return {};
  }

  @Serves(council.callOffSession)
  async callOffSession(@Asking() ask: Ask<C['callOffSession']>) {
    await this.registrar.inCycle(callOffSession, ask);
    return {};
  }

  @Serves(council.attend)
  async attend(@Asking() ask: Ask<C['attend']>) {
    await this.registrar.inCycle(attend, ask);
    return {};
  }

  @Serves(council.enterAttendance)
  async enterAttendance(@Asking() ask: Ask<C['enterAttendance']>) {
    await this.registrar.inCycle(enterAttendance, ask);
    return {};
  }

  @Serves(council.openItem)
  async openItem(@Asking() ask: Ask<C['openItem']>) {
    await this.registrar.inCycle(openItem, ask);
    return {};
  }

  @Serves(council.closeItem)
  async closeItem(@Asking() ask: Ask<C['closeItem']>) {
    const { isCarried } = await this.registrar.inCycle(closeItem, ask);
    return { isCarried };
  }

  @Serves(council.declareInterest)
  async declareInterest(@Asking() ask: Ask<C['declareInterest']>) {
    await this.registrar.inCycle(declareInterest, ask);
    return {};
  }

  @Serves(council.enterInterest)
  async enterInterest(@Asking() ask: Ask<C['enterInterest']>) {
    await this.registrar.inCycle(enterInterest, ask);
    return {};
  }

  @Serves(council.castVote)
  async castVote(@Asking() ask: Ask<C['castVote']>) {
    await this.registrar.inCycle(castVote, ask);
    return {};
  }

  @Serves(council.enterVote)
  async enterVote(@Asking() ask: Ask<C['enterVote']>) {
    await this.registrar.inCycle(enterVote, ask);
    return {};
  }

  @Serves(council.adoptResult)
  async adoptResult(@Asking() ask: Ask<C['adoptResult']>) {
    const { resolution } = await this.registrar.inCycle(adoptResult, ask);
    return { number: resolution.number, sha256: resolution.minutes.sha256 };
  }

  @Serves(council.remandResult)
  async remandResult(@Asking() ask: Ask<C['remandResult']>) {
    const { resolution } = await this.registrar.inCycle(remandResult, ask);
    return { number: resolution.number, sha256: resolution.minutes.sha256 };
  }
}
