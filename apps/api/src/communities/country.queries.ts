import type { AnswerOf, communities, InputOf } from '@ortaq/contract';
import { prefixOf } from '@ortaq/domain/communities';

import type { Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';

type C = typeof communities;
type Counted = AnswerOf<C['readCountry']>['oblasts'];

/** Places of one level with their numbers of rural districts and open villages, also where only an open village knows them. */
const counted = (width: number) => `
  with rural as (select left(kato, ${width}) as within, count(*)::integer as n
                 from communities.place_now where level = 'sub_district' and type_code = 2 group by 1),
       opened as (select left(kato, ${width}) as within, count(*)::integer as n from communities.community group by 1),
       listed as (select left(kato, ${width}) as within from communities.place_now where level = $2
                  union select within from opened)
  select rpad(l.within, 9, '0') as kato, communities.place_name(rpad(l.within, 9, '0')) as name,
         coalesce(r.n, 0) as villages, coalesce(o.n, 0) as "openVillages"
  from listed l left join rural r using (within) left join opened o using (within)
  where l.within like $1 || '%'
  order by communities.place_name(rpad(l.within, 9, '0')) ->> 'kk' collate "kk-x-icu" nulls last, l.within`;

export const readCountry: Query<InputOf<C['readCountry']>, AnswerOf<C['readCountry']>> = async ({ manager }) => {
  const oblasts = await manager.query<Counted>(counted(2), ['', 'oblast']);
  const [classifier = null] = await manager.query<NonNullable<AnswerOf<C['readCountry']>['classifier']>[]>(
    'select version, label, places from communities.classifier order by version desc limit 1',
  );
  return { oblasts, classifier };
};

const placeOf = async (manager: Parameters<Query<never, never>>[0]['manager'], kato: string) => {
  const rows = await manager.query<{ name: { kk: string; ru: string; en: string } | null }[]>(
    'select communities.place_name($1) as name',
    [kato],
  );
  const name = rows[0]?.name;
  return name ? { kato, name } : null;
};

export const readOblast: Query<InputOf<C['readOblast']>, AnswerOf<C['readOblast']>> = async ({ manager, input }) => {
  const kato = prefixOf(input.kato).slice(0, 2).padEnd(9, '0');
  const oblast = found(await placeOf(manager, kato));
  return { oblast, districts: await manager.query<Counted>(counted(4), [kato.slice(0, 2), 'district']) };
};

export const readDistrict: Query<InputOf<C['readDistrict']>, AnswerOf<C['readDistrict']>> = async ({
  manager,
  input,
}) => {
  const kato = input.kato.slice(0, 4).padEnd(9, '0');
  const district = found(await placeOf(manager, kato));
  const villages = await manager.query<AnswerOf<C['readDistrict']>['villages']>(
    `select coalesce(c.kato, p.kato) as kato, c.slug,
            json_build_object('kk', coalesce(c.name_kk, p.name_kk), 'ru', coalesce(c.name_ru, p.name_ru),
                              'en', coalesce(c.name_en, p.name_en)) as name
     from (select * from communities.place_now where level = 'sub_district' and type_code = 2 and kato like $1 || '%') p
     full join (select * from communities.community where kato like $1 || '%') c using (kato)
     order by coalesce(c.name_kk, p.name_kk) collate "kk-x-icu", 1`,
    [kato.slice(0, 4)],
  );
  return { oblast: await placeOf(manager, kato.slice(0, 2).padEnd(9, '0')), district, villages };
};
