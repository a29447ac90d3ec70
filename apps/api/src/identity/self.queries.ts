import type { AnswerOf, identity, InputOf } from '@ortaq/contract';
import { maskPhone } from '@ortaq/words';

import { standingsOf } from '../platform/actor.ts';
import type { Query } from '../platform/reader.ts';

type Self = typeof identity.readSelf;
type Answer = AnswerOf<Self>;
type Row = Omit<NonNullable<Answer['person']>, 'phoneMasked'> & { readonly phone: string | null };

const PERSON = `
  select p.id, p.name, p.language, p.phone, p.iin_last4 as "iinLast4", c.login, c.change_by is not null as "mustChangePassword",
         coalesce((select json_agg(json_build_object('office', a.office, 'kato', a.kato, 'place',
                     coalesce((select json_build_object('kk', v.name_kk, 'ru', v.name_ru, 'en', v.name_en)
                               from communities.community v where v.kato = a.kato), communities.place_name(a.kato))) order by a.since)
                   from identity.appointment a where a.person_id = p.id and (a.until is null or a.until > now())), '[]') as offices,
         coalesce((select json_agg(json_build_object('slug', v.slug, 'name',
                     json_build_object('kk', v.name_kk, 'ru', v.name_ru, 'en', v.name_en)) order by r.verified_at)
                   from identity.residency r join communities.community v on v.id = r.community_id
                   where r.person_id = p.id), '[]') as "residentOf"
  from identity.person p left join identity.credential c on c.person_id = p.id
  where p.id = $1`;

/** The person who asks, and what they are to the village they ask about. */
export const readSelf: Query<InputOf<Self>, Omit<Answer, 'isDemo'>> = async ({ manager, actor, community }) => {
  if (actor.personId === null) return { person: null, standings: [] };
  const [row] = await manager.query<Row[]>(PERSON, [actor.personId]);
  const { phone, ...person } = row!;
  return { person: { ...person, phoneMasked: phone && maskPhone(phone) }, standings: standingsOf(actor, community) };
};
