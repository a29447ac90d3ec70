import { Controller } from '@nestjs/common';
import { proposals } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { type Ask, Asking, Serves } from '../platform/serves.ts';
import { answerInvitation } from './answer-invitation.act.ts';
import { listComments } from './comments.queries.ts';
import { hideComment } from './hide-comment.act.ts';
import { inviteCoAuthor } from './invite-co-author.act.ts';
import { endSupport, supportProposal } from './support-proposal.act.ts';
import { writeComment } from './write-comment.act.ts';

type P = typeof proposals;

/** What others than the author do with a proposal: sign it, stand behind it, speak of it. */
@Controller()
export class TalkController {
  constructor(
    private readonly reader: Reader,
    private readonly registrar: Registrar,
  ) {}

  @Serves(proposals.inviteCoAuthor)
  async inviteCoAuthor(@Asking() ask: Ask<P['inviteCoAuthor']>) {
    await this.registrar.inCycle(inviteCoAuthor, ask);
    return {};
  }

  @Serves(proposals.answerInvitation)
  async answerInvitation(@Asking() ask: Ask<P['answerInvitation']>) {
    await this.registrar.inCycle(answerInvitation, ask);
    return {};
  }

  @Serves(proposals.supportProposal)
  async supportProposal(@Asking() ask: Ask<P['supportProposal']>) {
    const { supporters } = await this.registrar.inCycle(supportProposal, ask);
    return { supporters };
  }

  @Serves(proposals.endSupport)
  async endSupport(@Asking() ask: Ask<P['endSupport']>) {
    const { supporters } = await this.registrar.inCycle(endSupport, ask);
    return { supporters };
  }

  @Serves(proposals.listComments)
  listComments(@Asking() ask: Ask<P['listComments']>) {
    return this.reader.read(listComments, ask);
  }

  @Serves(proposals.writeComment)
  async writeComment(@Asking() ask: Ask<P['writeComment']>) {
    const { id } = await this.registrar.inCycle(writeComment, ask);
    return { id };
  }

  @Serves(proposals.hideComment)
  async hideComment(@Asking() ask: Ask<P['hideComment']>) {
    await this.registrar.inCycle(hideComment, ask);
    return {};
  }
}
