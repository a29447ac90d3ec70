import type { communities, InputOf } from '@ortaq/contract';
import type { SettlementId } from '@ortaq/domain/communities';

import { found } from '../platform/refuse-on.ts';
import type { Act } from '../platform/registrar.ts';
import { type Settlement, settlementsIn, type SettlementsStore } from './settlements.store.ts';

type Input = InputOf<typeof communities.nameSettlements>;

interface Facts {
  readonly known: readonly Settlement[];
}

interface Named {
  readonly added: readonly Settlement[];
  readonly renamed: readonly Pick<Settlement, 'id' | 'name'>[];
  readonly removed: readonly SettlementId[];
}

/** Sets the settlements of a village. */
export const nameSettlements: Act<SettlementsStore, Input, Facts, Named> = {
  name: 'communities.nameSettlements',
  right: 'community:describe',
  stores: (tx) => settlementsIn(tx, tx.community!.id),
  load: async (store) => ({ known: await store.list() }),

  decide({ known }, { settlements }, { newId }) {
    const kept = settlements.flatMap(({ id, name }) => (id ? [{ id, name }] : []));
    for (const { id } of kept) found(known.find((each) => each.id === id));
    return {
      added: settlements.flatMap(({ id, name }) => (id ? [] : [{ id: newId<SettlementId>(), kato: null, name }])),
      renamed: kept,
      removed: known.filter(({ id }) => kept.every((each) => each.id !== id)).map(({ id }) => id),
    };
  },

  async save(store, { added, renamed, removed }) {
    for (const id of removed) await store.remove(id);
    for (const settlement of renamed) await store.rename(settlement);
    await store.add(added);
  },

  witness: ({ added, renamed, removed }) => ({
    added: added.map(({ name }) => name),
    kept: renamed.map(({ name }) => name),
    removed: removed.length,
  }),
};
