import type { AnswerOf, communities, InputOf } from '@ortaq/contract';
import { prefixOf } from '@ortaq/domain/communities';

import type { Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';

type C = typeof communities;

const name = (of: string) => `json_build_object('kk', ${of}.name_kk, 'ru', ${of}.name_ru, 'en', ${of}.name_en)`;

/** What a community is called and where it lies, by the newest classifier that knows its district. */
const card = `
  c.id, c.slug, c.kato, ${name('c')} as name,
  communities.place_name(left(c.kato, 4) || '00000') as district,
  communities.place_name(left(c.kato, 2) || '0000000') as oblast`;

/** Open villages by name. */
export const findCommunities: Query<InputOf<C['findCommunities']>, AnswerOf<C['findCommunities']>> = async ({
  manager,
  input,
}) => {
  const rows = await manager.query<(AnswerOf<C['findCommunities']>['communities'][number] & { total: string })[]>(
    `select ${card}, count(*) over () as total
     from communities.community c
     where fold(c.name_kk || ' ' || c.name_ru || ' ' || c.name_en) like '%' || fold($1) || '%' and c.kato like $2 || '%'
     order by c.name_kk collate "kk-x-icu", c.kato limit 100`,
    [input.name.replace(/[\\%_]/g, String.raw`\$&`), input.within ? prefixOf(input.within) : ''],
  );
  return { communities: rows, total: Number(rows[0]?.total ?? 0) };
};

export const readCommunity: Query<InputOf<C['readCommunity']>, AnswerOf<C['readCommunity']>> = async ({
  manager,
  community,
}) => {
  const rows = await manager.query<AnswerOf<C['readCommunity']>[]>(
    `select ${card}, c.time_zone as "timeZone", c.profile ->> 'currency' as currency, c.profile -> 'bodies' as bodies,
            (c.profile ->> 'minimumAge')::integer as "minimumAge", c.phone, c.address, c.hours,
            coalesce((select json_agg(json_build_object('id', s.id, 'name', ${name('s')}) order by s.name_kk collate "kk-x-icu")
                      from communities.settlement s where s.community_id = c.id), '[]') as settlements
     from communities.community c where c.id = $1`,
    [community!.id],
  );
  return found(rows[0]);
};
