import type { AnswerOf, communities, InputOf } from '@ortaq/contract';
import { prefixOf } from '@ortaq/domain/communities';

import type { Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';

type Find = (typeof communities)['findCommunities'];
type Read = (typeof communities)['readCommunity'];

const name = (of: string) => `json_build_object('kk', ${of}.name_kk, 'ru', ${of}.name_ru, 'en', ${of}.name_en)`;

/** What a rural district is called and where it lies, by the newest classifier that knows its district. */
const card = (of: string) => `
  ${of}.kato, ${name(of)} as name,
  communities.place_name(left(${of}.kato, 4) || '00000') as district,
  communities.place_name(left(${of}.kato, 2) || '0000000') as oblast`;

/** `$1`: a part of a name, folded and safe as a pattern; `$2`: the digits that everything within a place shares. */
const patternOf = (text: string) => text.replace(/[\\%_]/g, String.raw`\$&`);
const named = (of: string) =>
  `fold(${of}.name_kk || ' ' || ${of}.name_ru || ' ' || ${of}.name_en) like '%' || fold($1) || '%'`;

/** The settlements that bear the name, each under the rural district it lies in. */
const settlements = `
  with asked as (select distinct on (left(s.kato, 6)) left(s.kato, 6) || '000' as kato, ${name('s')} as name
                 from communities.place_now s where s.level = 'settlement' and $1 <> '' and ${named('s')}
                 order by left(s.kato, 6), s.name_kk collate "kk-x-icu")`;

/** Open villages by name. */
export const findCommunities: Query<InputOf<Find>, AnswerOf<Find>> = async ({ manager, input }) => {
  const asked = [patternOf(input.name), input.within ? prefixOf(input.within) : ''];
  const rows = await manager.query<(AnswerOf<Find>['communities'][number] & { total: string })[]>(
    `${settlements}
     select ${card('c')}, c.id, c.slug, case when ${named('c')} then null else a.name end as settlement, count(*) over () as total
     from communities.community c left join asked a using (kato)
     where (${named('c')} or a.kato is not null) and c.kato like $2 || '%'
     order by c.name_kk collate "kk-x-icu", c.kato limit 100`,
    asked,
  );
  const notOpen = await manager.query<AnswerOf<Find>['notOpen']>(
    `${settlements}
     select ${card('p')}, case when ${named('p')} then null else a.name end as settlement
     from communities.place_now p left join asked a using (kato)
     where p.level = 'sub_district' and p.type_code = 2 and $1 <> '' and (${named('p')} or a.kato is not null)
       and p.kato like $2 || '%' and not exists (select from communities.community c where c.kato = p.kato)
     order by p.name_kk collate "kk-x-icu", p.kato limit 20`,
    asked,
  );
  return { communities: rows, total: Number(rows[0]?.total ?? 0), notOpen };
};

export const readCommunity: Query<InputOf<Read>, AnswerOf<Read>> = async ({ manager, community }) => {
  const rows = await manager.query<AnswerOf<Read>[]>(
    `select c.id, c.slug, ${card('c')}, c.time_zone as "timeZone", c.profile ->> 'currency' as currency, c.profile -> 'bodies' as bodies,
            (c.profile ->> 'minimumAge')::integer as "minimumAge", c.phone, c.address, c.hours,
            coalesce((select json_agg(json_build_object('id', s.id, 'name', ${name('s')}) order by s.name_kk collate "kk-x-icu")
                      from communities.settlement s where s.community_id = c.id), '[]') as settlements
     from communities.community c where c.id = $1`,
    [community!.id],
  );
  return found(rows[0]);
};
