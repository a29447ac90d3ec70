import { Injectable } from '@nestjs/common';
import { idleHours, type Means, mostDays, officeMeans } from '@ortaq/domain/identity';

import { type Actor, Actors } from '../platform/actor.ts';
import { Database } from '../platform/database.ts';
import { markOf } from './session-mark.ts';

interface Found extends Actor {
  readonly means: Means;
  readonly wasIdle: boolean;
}

/** Offices hold only where their means began the session, and not while that password is another's gift. */
const FIND = `
  select p.id as "personId", p.language, s.means, s.seen_at < now() - interval '5 minutes' as "wasIdle",
         coalesce((select json_agg(json_build_object('office', a.office, 'kato', a.kato))
                   from identity.appointment a
                   where a.person_id = p.id and (a.until is null or a.until > now())
                     and s.means = any($2) and c.change_by is null), '[]') as appointments,
         coalesce((select json_agg(r.community_id) from identity.residency r where r.person_id = p.id), '[]') as "residentOf"
  from identity.session s
  join identity.person p on p.id = s.person_id
  left join identity.credential c on c.person_id = p.id
  where s.mark = $1 and s.expires_at > now()`;

const PROLONG = `
  update identity.session
  set seen_at = now(), expires_at = least(now() + make_interval(hours => $2), begun_at + make_interval(days => $3))
  where mark = $1`;

/** Answers `Actors`: the person behind a live session, with the offices and residencies that hold now. */
@Injectable()
export class SessionActors extends Actors {
  constructor(private readonly database: Database) {
    super();
  }

  async behind(token: string): Promise<Actor | undefined> {
    const mark = markOf(token);
    const [found] = await this.database.app.query<Found[]>(FIND, [mark, officeMeans]);
    if (!found) return undefined;
    const { means, wasIdle, ...actor } = found;
    if (wasIdle) await this.database.app.query(PROLONG, [mark, idleHours[means], mostDays[means]]);
    return actor;
  }
}
