import type { CommunityId, SettlementId } from '@ortaq/domain/communities';
import { type Named, Refusal } from '@ortaq/kernel';
import { QueryFailedError } from 'typeorm';

import type { Tx } from '../platform/tx.ts';
import { SettlementEntity } from './settlement.entity.ts';

export interface Settlement {
  readonly id: SettlementId;
  readonly kato: string | null;
  readonly name: Named;
}

export interface SettlementsStore {
  list(): Promise<Settlement[]>;
  add(settlements: readonly Settlement[]): Promise<void>;
  rename(settlement: Pick<Settlement, 'id' | 'name'>): Promise<void>;
  /** Refused when something in the village names the settlement. */
  remove(id: SettlementId): Promise<void>;
}

const FOREIGN_KEY = '23503';

const columnsOf = ({ kk, ru, en }: Named) => ({ nameKk: kk, nameRu: ru, nameEn: en });

export const settlementsIn = ({ manager }: Pick<Tx, 'manager'>, communityId: CommunityId): SettlementsStore => ({
  async list() {
    const rows = await manager.findBy(SettlementEntity, { communityId });
    return rows.map(({ id, kato, nameKk, nameRu, nameEn }) => ({
      id,
      kato,
      name: { kk: nameKk, ru: nameRu, en: nameEn },
    }));
  },
  async add(settlements) {
    if (settlements.length === 0) return;
    const rows = settlements.map(({ id, kato, name }) => ({ communityId, id, kato, ...columnsOf(name) }));
    await manager.insert(SettlementEntity, rows);
  },
  async rename({ id, name }) {
    await manager.update(SettlementEntity, { communityId, id }, columnsOf(name));
  },
  async remove(id) {
    try {
      await manager.delete(SettlementEntity, { communityId, id });
    } catch (error) {
      const code = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
      throw code === FOREIGN_KEY ? new Refusal(['communities/settlement-in-use']) : error;
    }
  },
});
