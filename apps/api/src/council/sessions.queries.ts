import type { AnswerOf, council, InputOf } from '@ortaq/contract';
import { type Minutes, minutesOf, type Resolution } from '@ortaq/domain/council';

import { cycleSeenBy } from '../cycles/cycles.queries.ts';
import type { Looking, Query } from '../platform/reader.ts';
import { countOf } from './certified-count.ts';
import { ResolutionEntity } from './resolution.entity.ts';
import { recordOf } from './session-record.ts';

type C = typeof council;
type Sealed = AnswerOf<C['readMinutes']>;

/** Every session of the village, the newest first. */
export const listSessions: Query<InputOf<C['listSessions']>, AnswerOf<C['listSessions']>> = async ({ manager }) => ({
  sessions: await manager.query(
    `select s.number, s.state, s.starts_at as "startsAt", s.place,
            json_build_object('mark', c.mark, 'title', json_build_object('kk', c.title_kk, 'ru', c.title_ru, 'en', c.title_en)) as cycle,
            (select count(*) from council.item i where i.community_id = s.community_id and i.session = s.number)::integer as items,
            (select json_build_object('number', r.number, 'kind', r.kind) from council.resolution r
             where r.community_id = s.community_id and r.session = s.number) as resolution
     from council.session s join cycles.cycle c on c.community_id = s.community_id and c.id = s.cycle_id
     order by s.number desc`,
  ),
});

/** The sealed minutes of a session that is over; of any other, what stands written now. */
export const readMinutes: Query<InputOf<C['readMinutes']>, Sealed> = async (looking) => {
  const sealed = await resolutionOf(looking);
  if (!sealed) return { minutes: (await sittingOf(looking)).minutes as Sealed['minutes'], seal: null };
  const { minutes: text, minutesSha256: sha256 } = sealed;
  return { minutes: JSON.parse(text) as Sealed['minutes'], seal: { text, sha256 } };
};

export const resolutionOf = ({ manager, community, input }: Looking<{ readonly session: number }>) =>
  manager.findOneBy(ResolutionEntity, { communityId: community!.id, session: input.session });

/** A session with its cycle, its count and its minutes as they stand. */
export async function sittingOf(looking: Looking<{ readonly session: number }>, resolution: Resolution | null = null) {
  const { manager, community, input } = looking;
  const record = await recordOf(manager, { communityId: community!.id, number: input.session });
  const cycle = await cycleSeenBy(looking, record.cycleId);
  const count = await countOf(manager, record.runId);
  const minutes: Minutes = minutesOf({ village: community!, cycle, record, count, resolution });
  return { record, cycle, count, minutes };
}
