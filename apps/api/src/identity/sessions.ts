import { Injectable } from '@nestjs/common';
import { idleHours, type Means, mostDays } from '@ortaq/domain/identity';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';
import { Database } from '../platform/database.ts';
import { SessionEntity } from './session.entity.ts';
import { markOf } from './session-mark.ts';

export interface BegunSession {
  /** 256 random bits, base64url: the only copy is in the cookie. */
  readonly token: string;
  readonly maxAgeSeconds: number;
}

/** Sessions live in the database, so that ending one ends it everywhere at once. */
@Injectable()
export class Sessions {
  constructor(private readonly database: Database) {}

  /** Begins a session under a new token; one that the browser held before ends. */
  async begin(personId: PersonId, means: Means, before?: string): Promise<BegunSession> {
    const token = randomBytes(32).toString('base64url');
    await this.database.app.transaction(async (manager) => {
      if (before) await manager.delete(SessionEntity, { mark: markOf(before) });
      await manager.query(
        `insert into identity.session (mark, person_id, means, expires_at) values ($1, $2, $3, now() + make_interval(hours => $4))`,
        [markOf(token), personId, means, idleHours[means]],
      );
    });
    return { token, maxAgeSeconds: mostDays[means] * 86_400 };
  }

  async end(token: string): Promise<void> {
    await this.database.app.manager.delete(SessionEntity, { mark: markOf(token) });
  }
}

/** Ends every session of a person, in the transaction of the act that changes what they may do. */
export async function endSessionsOf(manager: EntityManager, personId: PersonId): Promise<void> {
  await manager.delete(SessionEntity, { personId });
}

/** Ends what a person opened by one of the means, and their passkeys that would open it again. */
export async function endSessionsBy(manager: EntityManager, means: Means, personId: PersonId): Promise<void> {
  await manager.delete(SessionEntity, { personId, means });
}

/** Ends every session of a person but the one under this token. */
export async function endOtherSessions(manager: EntityManager, personId: PersonId, token: string): Promise<void> {
  await manager.query('delete from identity.session where person_id = $1 and mark <> $2', [personId, markOf(token)]);
}
