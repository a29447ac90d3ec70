import type { AnswerOf, InputOf, voting } from '@ortaq/contract';
import { type Group, shownGroups } from '@ortaq/domain/voting';
import type { Named } from '@ortaq/kernel';
import { dayOf } from '@ortaq/words';

import type { Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';

type V = typeof voting;
type Turnout = AnswerOf<V['readTurnout']>;

/**
 * Who took a ballot since the day of the opening, counted: by day over the whole village, by settlement over all days; never both at once.
 * A key that was taken before that day says of nobody that they voted, and is counted apart.
 */
export const readTurnout: Query<InputOf<V['readTurnout']>, Turnout> = async ({ manager, input, community }) => {
  const { opensAt } = found(
    (
      await manager.query<{ opensAt: Date }[]>(
        `select voting_opens_at as "opensAt" from cycles.cycle where id = $1 and phase <> 'draft'`,
        [input.cycle],
      )
    )[0],
  );
  const openingDay = dayOf(opensAt, community!.timeZone);
  const days = await manager.query<Turnout['days'][number][]>(
    `select taken_on as on, count(*)::int as voted from voting.issuance where cycle_id = $1 and taken_on >= $2 group by taken_on order by taken_on`,
    [input.cycle, openingDay],
  );
  const groups = await manager.query<(Group<Named | null> & { readonly early: number })[]>(
    `select case when s.id is not null then json_build_object('kk', s.name_kk, 'ru', s.name_ru, 'en', s.name_en) end as place,
            count(*)::int as people, count(i.voter_mark) filter (where i.taken_on >= $2)::int as voted,
            count(i.voter_mark) filter (where i.taken_on < $2)::int as early
     from voting.voter v
       left join communities.settlement s on s.community_id = v.community_id and s.id = v.settlement_id
       left join voting.issuance i on i.community_id = v.community_id and i.cycle_id = v.cycle_id and i.voter_mark = v.voter_mark
     where v.cycle_id = $1 group by s.id, s.name_kk, s.name_ru, s.name_en`,
    [input.cycle, openingDay],
  );
  return {
    voters: groups.reduce((all, { people }) => all + people, 0),
    voted: groups.reduce((all, { voted }) => all + voted, 0),
    early: groups.reduce((all, { early }) => all + early, 0),
    days,
    settlements: shownGroups(groups).map(({ place, people, voted }) => ({ settlement: place, voters: people, voted })),
  };
};
