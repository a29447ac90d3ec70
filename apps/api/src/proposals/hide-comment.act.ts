import type { InputOf, proposals } from '@ortaq/contract';
import { type CommentId, type HidingReason, hidingRules } from '@ortaq/domain/proposals';
import { obey } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import {
  type AuthoringFacts,
  type AuthoringStores,
  authoringStoresIn,
  isAuthor,
  loadAuthoring,
  witnessOf,
} from './authoring.ts';
import { commentsIn, type CommentsStore } from './comments.store.ts';

type Input = InputOf<typeof proposals.hideComment>;

interface Stores extends AuthoringStores {
  readonly comments: CommentsStore;
}

interface Facts extends AuthoringFacts {
  readonly isHidden: boolean;
}

interface Hidden {
  readonly comment: CommentId;
  readonly reason: HidingReason;
}

/** Hides a comment. Its place and the reason stay, and the log keeps that it was done. */
export const hideComment: CycleAct<Stores, Input, Facts, Hidden> = {
  name: 'proposals.hideComment',
  right: 'comment:moderate',
  stores: (tx) => ({ ...authoringStoresIn(tx), comments: commentsIn(tx) }),

  async load(stores, input, moment) {
    const facts = await loadAuthoring(stores, input, moment);
    return { ...facts, isHidden: await stores.comments.isHidden(input.proposal, input.comment) };
  },

  decide({ isHidden, relation }, { comment, reason }) {
    obey(hidingRules, { isHidden, isOwnProposal: isAuthor(relation) });
    return { comment, reason };
  },

  save: ({ comments }, { comment, reason }) => comments.hide(comment, reason),
  witness: ({ reason }, facts) => ({ ...witnessOf(facts), reason }),
};
