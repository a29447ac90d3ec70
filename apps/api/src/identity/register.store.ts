import type { SettlementId } from '@ortaq/domain/communities';

import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { RegisterEntity } from './register.entity.ts';

/** One person as the village's books know them: number and phone as keyed marks. */
export interface Registered {
  readonly iinMark: Buffer;
  readonly phoneMark: Buffer | null;
  readonly name: string;
  readonly settlementId: SettlementId | null;
}

export interface RegisterStore {
  /** Adds people or brings what is known of them up to date. */
  put(people: readonly Registered[]): Promise<void>;
  find(iin: string): Promise<RegisterEntity | null>;
}

/** The register of a village: numbers and phones are kept as keyed marks only. */
export const registerIn = ({
  manager,
  community,
  seals,
}: Pick<Tx, 'manager' | 'community' | 'seals'>): RegisterStore => {
  const communityId = community!.id;
  return {
    async put(people) {
      if (people.length === 0) return;
      const rows = people.map((each) => ({ communityId, ...each }));
      const insert = manager.createQueryBuilder().insert().into(RegisterEntity).values(rows);
      const upsert = insert.orUpdate(['phone_mark', 'name', 'settlement_id'], ['community_id', 'iin_mark']);
      await refuseOn('register_in_settlement', 'record/not-found', () => upsert.execute());
    },
    find: (iin) => manager.findOneBy(RegisterEntity, { communityId, iinMark: seals.mark(iin) }),
  };
};
