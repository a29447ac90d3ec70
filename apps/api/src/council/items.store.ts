import type { GivenVote, Recusal, Tally } from '@ortaq/domain/council';

import type { PersonId } from '../platform/actor.ts';
import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { ItemEntity } from './item.entity.ts';
import { RecusalEntity } from './recusal.entity.ts';
import { withQuorum } from './sessions.store.ts';
import { VoteEntity } from './vote.entity.ts';

/** One item of one session. */
export interface ItemKey {
  readonly session: number;
  readonly item: number;
}

export interface Decided {
  readonly tally: Tally;
  readonly isCarried: boolean;
  readonly present: readonly PersonId[];
}

export interface ItemsStore {
  open(item: ItemKey): Promise<void>;
  close(item: ItemKey, decided: Decided): Promise<void>;
  /** Writes a vote, or another in its place. */
  vote(item: ItemKey, vote: GivenVote): Promise<void>;
  /** Writes a declared interest; the vote that was given before it is taken back. */
  recuse(item: ItemKey, recusal: Recusal): Promise<void>;
}

export const itemsIn = ({ manager, community, now }: Tx): ItemsStore => {
  const communityId = community!.id;
  const change = async ({ session, item }: ItemKey, to: Partial<ItemEntity>) =>
    void (await withQuorum(() => manager.update(ItemEntity, { communityId, session, position: item }, to)));

  return {
    open: (item) =>
      refuseOn('item_voted_alone', 'council/another-item-open', () => change(item, { state: 'voting', openedAt: now })),

    close: (item, { tally, isCarried, present }) =>
      change(item, {
        state: 'decided',
        closedAt: now,
        inFavour: tally.for,
        against: tally.against,
        abstained: tally.abstain,
        isCarried,
        present: [...present],
      }),

    async vote(key, { person, vote, at, isEntered }) {
      const row = { communityId, ...key, personId: person, vote, castAt: at, isEntered };
      const once = ['communityId', 'session', 'item', 'personId'];
      await refuseOn('vote_impartial', 'council/recused', () =>
        refuseOn('vote_present', 'council/not-present', () =>
          refuseOn('vote_while_open', 'council/item-not-open', () => manager.upsert(VoteEntity, row, once)),
        ),
      );
    },

    async recuse(key, { person, at, ...recusal }) {
      const whose = { communityId, ...key, personId: person };
      if (await manager.existsBy(VoteEntity, whose)) await manager.delete(VoteEntity, whose);
      await refuseOn('recusal_once', 'council/recused-already', () =>
        manager.insert(RecusalEntity, { ...whose, ...recusal, declaredAt: at }),
      );
    },
  };
};
