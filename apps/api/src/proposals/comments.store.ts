import type { CommentId, HidingReason, ProposalId } from '@ortaq/domain/proposals';
import { MoreThan } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';
import { found } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { CommentEntity } from './comment.entity.ts';

export type NewComment = Pick<CommentEntity, 'id' | 'proposalId' | 'authorShown' | 'office' | 'text'> & {
  readonly personId: PersonId;
};

export interface CommentsStore {
  isRepeated(proposal: ProposalId, person: PersonId, text: string): Promise<boolean>;
  /** Comments of a person in the village within the last day. */
  countOfDay(person: PersonId): Promise<number>;
  add(comment: NewComment): Promise<void>;
  isHidden(proposal: ProposalId, comment: CommentId): Promise<boolean>;
  hide(comment: CommentId, reason: HidingReason): Promise<void>;
}

const DAY = 86_400_000;

export const commentsIn = ({ manager, community, now }: Tx): CommentsStore => {
  const communityId = community!.id;
  return {
    isRepeated: (proposalId, personId, text) =>
      manager.existsBy(CommentEntity, { communityId, proposalId, personId, text }),
    countOfDay: (personId) =>
      manager.countBy(CommentEntity, {
        communityId,
        personId,
        writtenAt: MoreThan(new Date(now.getTime() - DAY)),
      }),
    async add(comment) {
      await manager.insert(CommentEntity, { communityId, ...comment, writtenAt: now });
    },
    async isHidden(proposalId, id) {
      return found(await manager.findOneBy(CommentEntity, { communityId, proposalId, id })).hiddenAt !== null;
    },
    async hide(id, reason) {
      await manager.update(CommentEntity, { communityId, id }, { hiddenAt: now, hiddenReason: reason });
    },
  };
};
