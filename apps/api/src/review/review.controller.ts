import { Controller } from '@nestjs/common';
import { review } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { admitProposal } from './admit-proposal.act.ts';
import { answerObjection } from './answer-objection.act.ts';
import { readCase } from './case.queries.ts';
import { correctCost } from './correct-cost.act.ts';
import { readDecisions } from './decisions.queries.ts';
import { declareConflict } from './declare-conflict.act.ts';
import { mergeProposal } from './merge-proposal.act.ts';
import { objectToDecision } from './object-to-decision.act.ts';
import { readQueue } from './queue.queries.ts';
import { refuseProposal } from './refuse-proposal.act.ts';
import { returnProposal } from './return-proposal.act.ts';
import { saveChecks } from './save-checks.act.ts';

type R = typeof review;

@Controller()
export class ReviewController {
  constructor(
    private readonly reader: Reader,
    private readonly registrar: Registrar,
  ) {}

  @Serves(review.readQueue)
  readQueue(@Asking() ask: Ask<R['readQueue']>) {
    return this.reader.read(readQueue, ask);
  }

  @Serves(review.readCase)
  readCase(@Asking() ask: Ask<R['readCase']>) {
    return this.reader.read(readCase, ask);
  }

  @Serves(review.readDecisions)
  readDecisions(@Asking() ask: Ask<R['readDecisions']>) {
    return this.reader.read(readDecisions, ask);
  }

  @Serves(review.saveChecks)
  async saveChecks(@Asking() ask: Ask<R['saveChecks']>) {
    await this.registrar.inCycle(saveChecks, ask);
    return {};
  }

  @Serves(review.correctCost)
  async correctCost(@Asking() ask: Ask<R['correctCost']>) {
    await this.registrar.inCycle(correctCost, ask);
    return {};
  }

  @Serves(review.admitProposal)
  async admitProposal(@Asking() ask: Ask<R['admitProposal']>) {
    await this.registrar.inCycle(admitProposal, ask);
    return {};
  }

  @Serves(review.returnProposal)
  async returnProposal(@Asking() ask: Ask<R['returnProposal']>) {
    await this.registrar.inCycle(returnProposal, ask);
    return {};
  }

  @Serves(review.refuseProposal)
  async refuseProposal(@Asking() ask: Ask<R['refuseProposal']>) {
    await this.registrar.inCycle(refuseProposal, ask);
    return {};
  }

  @Serves(review.mergeProposal)
  async mergeProposal(@Asking() ask: Ask<R['mergeProposal']>) {
    await this.registrar.inCycle(mergeProposal, ask);
    return {};
  }

  @Serves(review.declareConflict)
  async declareConflict(@Asking() ask: Ask<R['declareConflict']>) {
    await this.registrar.inCycle(declareConflict, ask);
    return {};
  }

  @Serves(review.objectToDecision)
  async objectToDecision(@Asking() ask: Ask<R['objectToDecision']>) {
    await this.registrar.inCycle(objectToDecision, ask);
    return {};
  }

  @Serves(review.answerObjection)
  async answerObjection(@Asking() ask: Ask<R['answerObjection']>) {
    await this.registrar.inCycle(answerObjection, ask);
    return {};
  }
}
