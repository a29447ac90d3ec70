import type { AnswerOf, identity, InputOf } from '@ortaq/contract';
import { maskPhone } from '@ortaq/words';

import type { Query } from '../platform/reader.ts';

type I = typeof identity;
type Appointments = AnswerOf<I['listAppointments']>;

const APPOINTMENTS = `
  select a.id, a.office, a.kato, a.since, p.name, c.login,
         coalesce((select json_build_object('kk', v.name_kk, 'ru', v.name_ru, 'en', v.name_en)
                   from communities.community v where v.kato = a.kato), communities.place_name(a.kato)) as place
  from identity.appointment a
  join identity.person p on p.id = a.person_id
  left join identity.credential c on c.person_id = p.id
  where (a.until is null or a.until > now()) and `;

const inOrder = ` order by array_position(array['operator', 'akim', 'clerk', 'chair', 'member', 'auditor'], a.office), p.name collate "kk-x-icu", a.id`;

/** Who holds an office in the village now. */
export const listAppointments: Query<InputOf<I['listAppointments']>, Appointments> = async ({
  manager,
  community,
}) => ({
  appointments: await manager.query(`${APPOINTMENTS} a.kato = $1 ${inOrder}`, [community!.kato]),
});

/** Who holds an office of the country, an oblast or a district now. */
export const listCountryAppointments: Query<InputOf<I['listCountryAppointments']>, Appointments> = async ({
  manager,
}) => ({
  appointments: await manager.query(`${APPOINTMENTS} a.kato like '____00000' ${inOrder}`),
});

type Residents = AnswerOf<I['findResidents']>;
type Row = Omit<Residents['residents'][number], 'phoneMasked'> & {
  readonly phone: string | null;
  readonly total: string;
};

/** Residents by name, the last verified first; the first hundred. */
export const findResidents: Query<InputOf<I['findResidents']>, Residents> = async ({ manager, community, input }) => {
  const rows = await manager.query<Row[]>(
    `select p.id as "personId", p.name, p.phone, p.iin_last4 as "iinLast4", r.verified_at as "verifiedAt", r.way,
            (select json_build_object('kk', s.name_kk, 'ru', s.name_ru, 'en', s.name_en) from communities.settlement s
             where s.community_id = r.community_id and s.id = r.settlement_id) as settlement,
            c.expires_at as "codeUntil", count(*) over () as total
     from identity.residency r join identity.person p on p.id = r.person_id
     left join identity.printed_code c on c.person_id = p.id and c.community_id = r.community_id
                                      and c.expires_at > now() and c.tries_left > 0
     where r.community_id = $1 and fold(p.name) like '%' || fold($2) || '%'
     order by r.verified_at desc, p.id limit 100`,
    [community!.id, input.name.replace(/[\\%_]/g, String.raw`\$&`)],
  );
  const residents = rows.map(({ phone, total, ...rest }) => ({ ...rest, phoneMasked: phone && maskPhone(phone) }));
  return { residents, total: Number(rows[0]?.total ?? 0) };
};
