import type { CycleId } from '@ortaq/domain/cycles';
import { canonicalJson, toHex } from '@ortaq/log';
import { ballotHash, type IssuerJwk } from '@ortaq/token';
import { jwkOf, newIssuerKey } from '@ortaq/token/issuer';
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { type EntityManager, IsNull } from 'typeorm';

import type { Seals } from '../platform/seals.ts';
import type { Tx } from '../platform/tx.ts';
import { IssuerKeyEntity } from './issuer-key.entity.ts';

/** Who stamps tokens, and the public half of the key by which they do it in one vote. */
export interface Issuer extends IssuerJwk {
  readonly name: string;
}

/** A key that was just made. */
export interface NewIssuer extends Issuer {
  readonly sealed: Buffer;
}

/** The one issuer that runs here. An audit commission's would run on a machine of its own. */
const COUNCIL = 'council';

/** A fresh key for one vote, from the system's source of chance. */
export function drawIssuer(seals: Seals): NewIssuer {
  const key = newIssuerKey();
  return { name: COUNCIL, ...jwkOf(key), sealed: seals.seal(key.export({ type: 'pkcs8', format: 'pem' }) as string) };
}

/** SHA-256 of the canonical public half, hex: what the public log says of a key. */
export const issuerHash = ({ n, e }: IssuerJwk): string => toHex(ballotHash(canonicalJson({ n, e })));

/** Every issuer of a vote, in the order in which a token carries their stamps. */
export const issuersOf = (manager: EntityManager, cycleId: CycleId): Promise<Issuer[]> =>
  manager.query<Issuer[]>('select name, n, e from voting.issuer_key where cycle_id = $1 order by name', [cycleId]);

export interface IssuersStore {
  keep(cycleId: CycleId, issuer: NewIssuer): Promise<void>;
  /** The private keys that are not destroyed, in the order of the issuers. */
  live(cycleId: CycleId): Promise<KeyObject[]>;
  /** Destroys the private keys; answers with the issuers that had one. */
  destroy(cycleId: CycleId): Promise<Issuer[]>;
}

export const issuersIn = ({ manager, community, now, seals }: Tx): IssuersStore => {
  const communityId = community!.id;
  return {
    async keep(cycleId, issuer) {
      await manager.insert(IssuerKeyEntity, { communityId, cycleId, ...issuer, madeAt: now });
    },
    async live(cycleId) {
      const rows = await manager.find(IssuerKeyEntity, { where: { communityId, cycleId }, order: { name: 'ASC' } });
      return rows.flatMap(({ sealed }) => (sealed ? [createPrivateKey(seals.open(sealed))] : []));
    },
    async destroy(cycleId) {
      const { affected } = await manager.update(
        IssuerKeyEntity,
        { communityId, cycleId, destroyedAt: IsNull() },
        { sealed: null, destroyedAt: now },
      );
      return affected === 0 ? [] : issuersOf(manager, cycleId);
    },
  };
};
