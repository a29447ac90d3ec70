import type { PersonId } from '../platform/actor.ts';
import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { CredentialEntity } from './credential.entity.ts';

export interface Credential {
  readonly personId: PersonId;
  readonly login: string;
  /** Argon2id in PHC form. */
  readonly hash: string;
  /** Until when a password given by another must be changed; null for one's own. */
  readonly changeBy: Date | null;
}

export interface CredentialsStore {
  byLogin(login: string): Promise<Credential | null>;
  of(personId: PersonId): Promise<Credential | null>;
  add(credential: Credential): Promise<void>;
  change(personId: PersonId, password: Pick<Credential, 'hash' | 'changeBy'>): Promise<void>;
}

export const credentialsIn = ({ manager }: Pick<Tx, 'manager'>): CredentialsStore => ({
  byLogin: (login) => manager.findOneBy(CredentialEntity, { login }),
  of: (personId) => manager.findOneBy(CredentialEntity, { personId }),
  async add(credential) {
    await refuseOn('credential_login_once', 'identity/login-taken', () =>
      manager.insert(CredentialEntity, { ...credential }),
    );
  },
  async change(personId, { hash, changeBy }) {
    await manager.update(CredentialEntity, { personId }, { hash, changeBy });
  },
});
