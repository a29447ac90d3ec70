import type { Community, CommunityId } from '@ortaq/domain/communities';
import type { Named } from '@ortaq/kernel';

import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { CommunityEntity } from './community.entity.ts';
import { type Settlement, settlementsIn } from './settlements.store.ts';

/** How a village is reached. */
export interface Contacts {
  readonly phone: string | null;
  readonly address: Named | null;
  readonly hours: Named | null;
}

export interface CommunitiesStore {
  isOpen(kato: string): Promise<boolean>;
  isSlugTaken(slug: string): Promise<boolean>;
  open(community: Community, settlements: readonly Settlement[]): Promise<void>;
  describe(id: CommunityId, contacts: Contacts): Promise<void>;
}

export const communitiesIn = (tx: Pick<Tx, 'manager'>): CommunitiesStore => {
  const { manager } = tx;
  const insert = ({ id, slug, kato, name, timeZone, profile }: Community) =>
    manager.insert(CommunityEntity, {
      id,
      slug,
      kato,
      nameKk: name.kk,
      nameRu: name.ru,
      nameEn: name.en,
      timeZone,
      profile,
    });
  return {
    isOpen: (kato) => manager.existsBy(CommunityEntity, { kato }),
    isSlugTaken: (slug) => manager.existsBy(CommunityEntity, { slug }),

    async open(community, settlements) {
      await refuseOn('community_kato_once', 'communities/already-open', () =>
        refuseOn('community_slug_once', 'communities/slug-taken', () => insert(community)),
      );
      await within(tx, community.id, () => settlementsIn(tx, community.id).add(settlements));
    },

    async describe(id, contacts) {
      await manager.update(CommunityEntity, { id }, { ...contacts });
    },
  };
};

/** Writes into a village that did not exist when the transaction began: row-level security asks which one. */
async function within({ manager }: Pick<Tx, 'manager'>, id: CommunityId, work: () => Promise<void>): Promise<void> {
  const rows = await manager.query<{ before: string }[]>(
    `select current_setting('app.community') as before, set_config('app.community', $1, true)`,
    [id],
  );
  await work();
  await manager.query(`select set_config('app.community', $1, true)`, [rows[0]!.before]);
}
