import { proposals } from '@ortaq/contract';
import type { HidingReason } from '@ortaq/domain/proposals';

import { textOf } from '../../platform/form.ts';
import type { Address, Form, VillageVisit } from '../../platform/page.ts';
import { projectAddress } from '../addresses.ts';
import { numbered } from './project.ts';

/** Back to the project, at the part where the act shows. */
export const backTo = ({ village, params, query }: VillageVisit, part: string): Address =>
  `${projectAddress({ village }, { number: Number(params['number']), cycle: query.get('cycle') })}${part && `#${part}`}` as Address;

const named = async (visit: VillageVisit) => ({
  community: visit.village.slug,
  proposal: (await numbered(visit)).id,
});

/** The forms of the page of a project. */
export const projectActs = {
  async support(visit: VillageVisit) {
    await visit.call(proposals.supportProposal, await named(visit));
    return backTo(visit, 'support');
  },

  async leave(visit: VillageVisit) {
    await visit.call(proposals.endSupport, await named(visit));
    return backTo(visit, 'support');
  },

  async comment(visit: VillageVisit, form: Form) {
    const { id } = await visit.call(proposals.writeComment, { ...(await named(visit)), text: textOf(form, 'text') });
    return backTo(visit, `comment-${id}`);
  },

  async hide(visit: VillageVisit, form: Form) {
    const comment = textOf(form, 'comment');
    const reason = textOf(form, 'reason') as HidingReason;
    await visit.call(proposals.hideComment, { ...(await named(visit)), comment, reason });
    return backTo(visit, `comment-${comment}`);
  },

  async answer(visit: VillageVisit, form: Form) {
    const accepts = textOf(form, 'accepts') === 'yes';
    await visit.call(proposals.answerInvitation, { ...(await named(visit)), accepts });
    return backTo(visit, '');
  },

  async withdraw(visit: VillageVisit) {
    await visit.call(proposals.withdrawProposal, await named(visit));
    return backTo(visit, 'way');
  },
};
