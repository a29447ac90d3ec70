import type { SettlementId } from '@ortaq/domain/communities';

import type { PersonId } from '../platform/actor.ts';
import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { ResidencyEntity } from './residency.entity.ts';

export interface Residency {
  readonly personId: PersonId;
  readonly settlementId: SettlementId | null;
  readonly way: 'counter' | 'register';
  readonly verifiedAt: Date;
}

export interface ResidenciesStore {
  /** Makes the person a resident of the village, or brings their settlement up to date. */
  keep(residency: Residency): Promise<void>;
  of(personId: PersonId): Promise<Pick<Residency, 'way'> | null>;
  isResident(personId: PersonId): Promise<boolean>;
}

export const residenciesIn = ({ manager, community }: Pick<Tx, 'manager' | 'community'>): ResidenciesStore => {
  const communityId = community!.id;
  return {
    async keep(residency) {
      const insert = manager
        .createQueryBuilder()
        .insert()
        .into(ResidencyEntity)
        .values({ communityId, ...residency });
      const upsert = insert.orUpdate(['settlement_id', 'way', 'verified_at'], ['community_id', 'person_id']);
      await refuseOn('residency_in_settlement', 'record/not-found', () => upsert.execute());
    },
    of: (personId) => manager.findOneBy(ResidencyEntity, { communityId, personId }),
    isResident: (personId) => manager.existsBy(ResidencyEntity, { communityId, personId }),
  };
};
