import { Controller } from '@nestjs/common';
import { proposals } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { Seals } from '../platform/seals.ts';
import { type Ask, Asking, Serves } from '../platform/serves.ts';
import { changeProposal } from './change-proposal.act.ts';
import { draftProposal } from './draft-proposal.act.ts';
import { readNumbered, readProposal } from './proposal.queries.ts';
import { findSimilar, listMyProposals, listProposals } from './proposals.queries.ts';
import { submitProposal } from './submit-proposal.act.ts';
import { withdrawProposal } from './withdraw-proposal.act.ts';

type P = typeof proposals;

@Controller()
export class ProposalsController {
  constructor(
    private readonly reader: Reader,
    private readonly registrar: Registrar,
    private readonly seals: Seals,
  ) {}

  @Serves(proposals.listProposals)
  listProposals(@Asking() ask: Ask<P['listProposals']>) {
    return this.reader.read(listProposals, ask);
  }

  @Serves(proposals.readProposal)
  readProposal(@Asking() ask: Ask<P['readProposal']>) {
    return this.reader.read(readProposal(this.seals), ask);
  }

  @Serves(proposals.readNumbered)
  readNumbered(@Asking() ask: Ask<P['readNumbered']>) {
    return this.reader.read(readNumbered(this.seals), ask);
  }

  @Serves(proposals.listMyProposals)
  listMyProposals(@Asking() ask: Ask<P['listMyProposals']>) {
    return this.reader.read(listMyProposals, ask);
  }

  @Serves(proposals.findSimilar)
  findSimilar(@Asking() ask: Ask<P['findSimilar']>) {
    return this.reader.read(findSimilar, ask);
  }

  @Serves(proposals.draftProposal)
  async draftProposal(@Asking() ask: Ask<P['draftProposal']>) {
    const { birth } = await this.registrar.inCycle(draftProposal, ask);
    return { id: birth.id };
  }

  @Serves(proposals.changeProposal)
  async changeProposal(@Asking() ask: Ask<P['changeProposal']>) {
    await this.registrar.inCycle(changeProposal, ask);
    return {};
  }

  @Serves(proposals.submitProposal)
  async submitProposal(@Asking() ask: Ask<P['submitProposal']>) {
    const { number } = await this.registrar.inCycle(submitProposal, ask);
    return { number };
  }

  @Serves(proposals.withdrawProposal)
  async withdrawProposal(@Asking() ask: Ask<P['withdrawProposal']>) {
    await this.registrar.inCycle(withdrawProposal, ask);
    return {};
  }
}
