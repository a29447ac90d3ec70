import { Injectable } from '@nestjs/common';
import { idleHours, type Means, mostDays } from '@ortaq/domain/identity';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';
import { Database } from '../platform/database.ts';
import { refuseOn } from '../platform/refuse-on.ts';
import type { PasskeyId } from './passkey.entity.ts';
import { SessionEntity } from './session.entity.ts';
import { markOf } from './session-mark.ts';

export interface BegunSession {
  /** 256 random bits, base64url: the only copy is in the cookie. */
  readonly token: string;
  readonly maxAgeSeconds: number;
}

/** Whose session begins, by which means it was proven, and with which device where it was one. */
export interface Beginner {
  readonly personId: PersonId;
  readonly means: Means;
  readonly passkeyId?: PasskeyId | undefined;
}

/** Sessions live in the database, so that ending one ends it everywhere at once. */
@Injectable()
export class Sessions {
  constructor(private readonly database: Database) {}

  /** Begins a session under a new token; one that the browser held before ends. */
  async begin({ personId, means, passkeyId }: Beginner, before?: string): Promise<BegunSession> {
    const token = randomBytes(32).toString('base64url');
    await this.database.app.transaction(async (manager) => {
      if (before) await manager.delete(SessionEntity, { mark: markOf(before) });
      await refuseOn('session_by_passkey', 'identity/passkey-unknown', () =>
        manager.query(
          `insert into identity.session (mark, person_id, means, expires_at, passkey_id)
           values ($1, $2, $3, now() + make_interval(hours => $4), $5)`,
          [markOf(token), personId, means, idleHours[means], passkeyId ?? null],
        ),
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

/** Ends the sessions that a person began by one of the means. */
export async function endSessionsBy(manager: EntityManager, means: Means, personId: PersonId): Promise<void> {
  await manager.delete(SessionEntity, { personId, means });
}

/** Ends every session of a person but the one under this token, which then hangs on no passkey any more. */
export async function endOtherSessions(manager: EntityManager, personId: PersonId, token: string): Promise<void> {
  const mark = markOf(token);
  await manager.query('delete from identity.session where person_id = $1 and mark <> $2', [personId, mark]);
  await manager.update(SessionEntity, { mark }, { passkeyId: null });
}
