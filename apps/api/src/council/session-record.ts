import type { CommunityId } from '@ortaq/domain/communities';
import type { GivenVote, Item, Recusal, Seat, SessionRecord } from '@ortaq/domain/council';
import type { EntityManager } from 'typeorm';

import { found } from '../platform/refuse-on.ts';
import { ItemEntity } from './item.entity.ts';
import { RecusalEntity } from './recusal.entity.ts';
import { CouncilSessionEntity } from './session.entity.ts';
import { VoteEntity } from './vote.entity.ts';

/** Which session of which village. */
export interface SessionKey {
  readonly communityId: CommunityId;
  readonly number: number;
}

/** Everything that a session has written down; a session of another village is not found. */
export async function recordOf(manager: EntityManager, { communityId, number }: SessionKey): Promise<SessionRecord> {
  const row = found(await manager.findOneBy(CouncilSessionEntity, { communityId, number }));
  const where = { communityId, session: number };
  const items = await manager.find(ItemEntity, { where, order: { position: 'ASC' } });
  const votes = await manager.find(VoteEntity, { where, order: { castAt: 'ASC' } });
  const recusals = await manager.find(RecusalEntity, { where, order: { declaredAt: 'ASC' } });
  const { calledAt: _, communityId: __, ...session } = row;
  return {
    ...session,
    seats: await seatsOf(manager, { communityId, number }),
    items: items.map((item) => itemOf(item, votes, recusals)),
  };
}

/** In the order of the Kazakh alphabet, as on paper. */
const seatsOf = (manager: EntityManager, { communityId, number }: SessionKey): Promise<Seat[]> =>
  manager.query<Seat[]>(
    `select person_id as person, name, is_chair as "isChair", arrived_at as "arrivedAt", left_at as "leftAt", is_entered as "isEntered"
     from council.seat where community_id = $1 and session = $2 order by name collate "kk-x-icu", person_id`,
    [communityId, number],
  );

function itemOf(row: ItemEntity, votes: readonly VoteEntity[], recusals: readonly RecusalEntity[]): Item {
  const { position, kind, title, state, openedAt, closedAt, inFavour, against, abstained, isCarried, present } = row;
  return {
    position,
    kind,
    title,
    state,
    openedAt,
    closedAt,
    tally: inFavour === null ? null : { for: inFavour, against: against!, abstain: abstained! },
    isCarried,
    present,
    votes: votes.filter(({ item }) => item === position).map(voteOf),
    recusals: recusals.filter(({ item }) => item === position).map(recusalOf),
  };
}

const voteOf = ({ personId, vote, castAt, isEntered }: VoteEntity): GivenVote => ({
  person: personId,
  vote,
  at: castAt,
  isEntered,
});

const recusalOf = ({ personId, kind, project, declaredAt, isEntered }: RecusalEntity): Recusal => ({
  person: personId,
  kind,
  project,
  at: declaredAt,
  isEntered,
});
