import type { Language } from '@ortaq/kernel';
import type { EntityManager } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';

/** A member of the Kenes today, and where letters reach them. */
export interface Member {
  readonly person: PersonId;
  readonly name: string;
  readonly isChair: boolean;
  readonly address: { readonly to: string; readonly channel: 'sms' | 'email'; readonly language: Language } | null;
}

/** Who holds the offices of the Kenes in the village now: a chair is a member too, and has one seat. */
export const membersOf = (manager: EntityManager, kato: string): Promise<Member[]> =>
  manager.query<Member[]>(
    `select p.id as person, p.name, bool_or(a.office = 'chair') as "isChair",
            case when coalesce(p.phone, p.email) is not null then json_build_object(
              'to', coalesce(p.phone, p.email), 'channel', case when p.phone is null then 'email' else 'sms' end, 'language', p.language) end as address
     from identity.appointment a join identity.person p on p.id = a.person_id
     where a.kato = $1 and a.office in ('member', 'chair') and (a.until is null or a.until > now())
     group by p.id order by p.name collate "kk-x-icu", p.id`,
    [kato],
  );

/** Who may sign as secretary: the clerks of the village, the longest in office first. */
export const clerksOf = (manager: EntityManager, kato: string): Promise<Pick<Member, 'person' | 'name'>[]> =>
  manager.query<Pick<Member, 'person' | 'name'>[]>(
    `select p.id as person, p.name from identity.appointment a join identity.person p on p.id = a.person_id
     where a.kato = $1 and a.office = 'clerk' and (a.until is null or a.until > now()) order by a.since, p.id`,
    [kato],
  );
