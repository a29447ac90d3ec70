import type { CycleId } from '@ortaq/domain/cycles';
import { canonicalJson, toHex } from '@ortaq/log';
import { ballotHash, type IssuerJwk, isSingleOperator } from '@ortaq/token';
import { jwkOf, newIssuerKey } from '@ortaq/token/issuer';
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { type EntityManager, IsNull, Not } from 'typeorm';

import { refuseOn } from '../platform/refuse-on.ts';
import type { Seals } from '../platform/seals.ts';
import type { Tx } from '../platform/tx.ts';
import { IssuerKeyEntity } from './issuer-key.entity.ts';

/** Who stamps tokens, and the public half of the key by which they do it in one vote. */
export interface Issuer extends IssuerJwk {
  readonly name: string;
  /** Where another house stamps; null for this one. */
  readonly address: string | null;
  /** By which another house signs what it says of the vote; null for this one. */
  readonly key: string | null;
}

/** The issuer in another house, and what its commission told after the close. */
export interface IssuerElsewhere extends Issuer {
  readonly address: string;
  readonly issued: number | null;
  readonly signature: string | null;
}

/** A key that was just made. */
export interface NewIssuer extends Issuer {
  readonly sealed: Buffer;
}

/** The issuer that runs here. */
const COUNCIL = 'council';

/** The one that runs in another house, if a vote has it. */
export const AUDIT = 'audit';

/** A fresh key for one vote, from the system's source of chance. */
export function drawIssuer(seals: Seals): NewIssuer {
  const key = newIssuerKey();
  const sealed = seals.seal(key.export({ type: 'pkcs8', format: 'pem' }) as string);
  return { name: COUNCIL, address: null, key: null, ...jwkOf(key), sealed };
}

/** SHA-256 of the canonical public half, hex: what the public log says of a key. */
export const issuerHash = ({ n, e }: IssuerJwk): string => toHex(ballotHash(canonicalJson({ n, e })));

/** An issuer as the public log names it. */
export const issuerTold = ({ name, n, e, address, key }: Issuer) => ({
  ...{ name, n, e, ...(address !== null && { address }), ...(key !== null && { key }) },
  hash: issuerHash({ n, e }),
});

/** The issuer in another house, which may be named before the house itself has a key. */
export async function issuerElsewhere(manager: EntityManager, cycleId: CycleId): Promise<IssuerElsewhere | null> {
  const rows = await manager.query<IssuerElsewhere[]>(
    'select name, n, e, address, key, issued, signature from voting.issuer_key where cycle_id = $1 and address is not null',
    [cycleId],
  );
  return rows[0] ?? null;
}

/** Every issuer of a vote, in the order in which a token carries their stamps; none before the roll is frozen. */
export const issuersOf = (manager: EntityManager, cycleId: CycleId): Promise<Issuer[]> =>
  manager.query<Issuer[]>(
    `select name, n, e, address, key from voting.issuer_key
     where cycle_id = $1 and exists (select from voting.issuer_key house where house.cycle_id = $1 and house.address is null)
     order by name`,
    [cycleId],
  );

/** Whether one issuer stamps every key of the vote; null before there are keys, and of a vote that was held elsewhere. */
export async function singleOperatorIn(manager: EntityManager, cycleId: CycleId): Promise<boolean | null> {
  const issuers = await issuersOf(manager, cycleId);
  return issuers.length > 0 ? isSingleOperator(issuers) : null;
}

export interface IssuersStore {
  keep(cycleId: CycleId, issuer: NewIssuer): Promise<void>;
  /** Puts an issuer of another house in the place of the one that was named before, or none. */
  pin(cycleId: CycleId, issuer: Issuer | null): Promise<void>;
  elsewhere(cycleId: CycleId): ReturnType<typeof issuerElsewhere>;
  /** Writes the number of tokens that were stamped elsewhere, as it was signed there. */
  tell(cycleId: CycleId, told: { readonly issued: number; readonly signature: string | null }): Promise<void>;
  /** The private keys of this house that are not destroyed. */
  live(cycleId: CycleId): Promise<KeyObject[]>;
  /** Destroys the private keys of this house; answers with the issuers that had one. */
  destroy(cycleId: CycleId): Promise<Issuer[]>;
}

export const issuersIn = ({ manager, community, now, seals }: Tx): IssuersStore => {
  const communityId = community!.id;
  return {
    async keep(cycleId, issuer) {
      await manager.insert(IssuerKeyEntity, { communityId, cycleId, ...issuer, madeAt: now });
    },
    pin: (cycleId, issuer) =>
      refuseOn('roll_frozen', 'voting/roll-frozen', async () => {
        await manager.delete(IssuerKeyEntity, { communityId, cycleId, address: Not(IsNull()) });
        if (issuer) await manager.insert(IssuerKeyEntity, { communityId, cycleId, ...issuer, madeAt: now });
      }),
    elsewhere: (cycleId) => issuerElsewhere(manager, cycleId),
    async tell(cycleId, told) {
      await manager.update(IssuerKeyEntity, { communityId, cycleId, address: Not(IsNull()) }, { ...told });
    },
    async live(cycleId) {
      const rows = await manager.find(IssuerKeyEntity, { where: { communityId, cycleId }, order: { name: 'ASC' } });
      return rows.flatMap(({ sealed }) => (sealed ? [createPrivateKey(seals.open(sealed))] : []));
    },
    async destroy(cycleId) {
      const { affected } = await manager.update(
        IssuerKeyEntity,
        { communityId, cycleId, address: IsNull(), destroyedAt: IsNull() },
        { sealed: null, destroyedAt: now },
      );
      return affected === 0 ? [] : (await issuersOf(manager, cycleId)).filter(({ address }) => address === null);
    },
  };
};
