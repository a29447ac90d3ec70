import type { AnswerOf, communities, InputOf } from '@ortaq/contract';
import { prefixOf } from '@ortaq/domain/communities';

import type { Query } from '../platform/reader.ts';

type Find = typeof communities.findPlaces;

/** Places of the newest classifier: by the beginning of a code, or by a part of the name in any language. */
export const findPlaces: Query<InputOf<Find>, AnswerOf<Find>> = async ({ manager, input }) => ({
  places: await manager.query(
    `select p.kato, p.level, json_build_object('kk', p.name_kk, 'ru', p.name_ru, 'en', p.name_en) as name,
            communities.place_name(left(p.kato, 4) || '00000') as district,
            communities.place_name(left(p.kato, 2) || '0000000') as oblast, c.slug
     from communities.place_now p left join communities.community c using (kato)
     where (fold(p.name_kk || ' ' || p.name_ru || ' ' || p.name_en) like '%' || fold($1) || '%' or p.kato like $1 || '%')
       and p.kato like $2 || '%'
     order by (p.level = 'sub_district') desc, p.name_kk collate "kk-x-icu", p.kato limit 50`,
    [input.name.replace(/[\\%_]/g, String.raw`\$&`), input.within ? prefixOf(input.within) : ''],
  ),
});
