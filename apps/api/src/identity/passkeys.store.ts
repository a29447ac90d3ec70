import { type Means, PASSKEY_MINUTES } from '@ortaq/domain/identity';
import type { EntityManager } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';
import { uuidv7 } from '../platform/ids.ts';
import { refuseOn } from '../platform/refuse-on.ts';
import type { DeviceKey } from './passkey-answers.ts';
import { PasskeyEntity, type PasskeyId } from './passkey.entity.ts';

/** A device that opens what somebody could open by these means. */
export interface Passkey extends DeviceKey {
  readonly id: PasskeyId;
  readonly personId: PersonId;
  readonly means: Means;
  readonly madeAt: Date;
  readonly usedAt: Date | null;
}

const passkeyOf = ({ counter, publicKey, ...row }: PasskeyEntity): Passkey => ({
  ...row,
  publicKey: new Uint8Array(publicKey),
  counter: Number(counter),
});

export const passkeysIn = (manager: EntityManager) => ({
  async of(personId: PersonId): Promise<Passkey[]> {
    const rows = await manager.find(PasskeyEntity, { where: { personId }, order: { madeAt: 'DESC' } });
    return rows.map(passkeyOf);
  },

  /** Held until the commit: its counter goes up by one signature at a time. */
  async take(credential: string): Promise<Passkey | null> {
    const row = await manager.findOne(PasskeyEntity, { where: { credential }, lock: { mode: 'pessimistic_write' } });
    return row && passkeyOf(row);
  },

  async add(key: DeviceKey, { personId, means, madeAt }: Pick<Passkey, 'personId' | 'means' | 'madeAt'>) {
    const { credential, publicKey, counter, transports } = key;
    const row = { id: uuidv7() as PasskeyId, credential, personId, means, madeAt, counter: String(counter) };
    await refuseOn('passkey_credential_once', 'identity/passkey-unproven', () =>
      manager.insert(PasskeyEntity, { ...row, publicKey: Buffer.from(publicKey), transports: [...transports] }),
    );
  },

  async used(id: PasskeyId, { counter, at }: { readonly counter: number; readonly at: Date }): Promise<void> {
    await manager.update(PasskeyEntity, { id }, { counter: String(counter), usedAt: at });
  },

  /** The sessions that it began end with it. Whether there was one. */
  async remove(personId: PersonId, id: PasskeyId): Promise<boolean> {
    return (await manager.delete(PasskeyEntity, { personId, id })).affected === 1;
  },

  /** Puts a challenge aside: with a person for making, without one for signing in. */
  async ask(challenge: string, personId: PersonId | null): Promise<void> {
    await manager.query(
      `insert into identity.passkey_challenge (challenge, person_id, expires_at)
       values ($1, $2, now() + make_interval(mins => $3))`,
      [challenge, personId, PASSKEY_MINUTES],
    );
  },

  /** Takes a challenge that waits for this person, or for anybody; whether there was one. */
  async answer(challenge: string, personId: PersonId | null): Promise<boolean> {
    const [, taken] = await manager.query<[unknown, number]>(
      `delete from identity.passkey_challenge
       where challenge = $1 and person_id is not distinct from $2 and expires_at > now()`,
      [challenge, personId],
    );
    return taken === 1;
  },
});

/** Ends the passkeys that a person made in sessions of these means, and the sessions that they began. */
export async function endPasskeysBy(manager: EntityManager, means: Means, personId: PersonId): Promise<void> {
  await manager.delete(PasskeyEntity, { personId, means });
}
