import { Injectable } from '@nestjs/common';
import type { Community } from '@ortaq/domain/communities';
import type { EntityManager } from 'typeorm';

import { Database } from '../platform/database.ts';
import { Kept } from '../platform/kept.ts';
import { Places } from '../platform/places.ts';
import { CommunityEntity } from './community.entity.ts';

/** Answers `Places` from the table; the registry of villages is public and belongs to no tenant. */
@Injectable()
export class CommunityPlaces extends Places {
  private readonly kept = new Kept<Community>();

  constructor(private readonly database: Database) {
    super();
  }

  bySlug(slug: string): Promise<Community | undefined> {
    return this.kept.of(slug, () => this.read(slug));
  }

  private async read(slug: string): Promise<Community | undefined> {
    const row = await this.database.app.manager.findOneBy(CommunityEntity, { slug });
    return row ? communityOf(row) : undefined;
  }
}

export const communityOf = (row: CommunityEntity): Community => ({
  id: row.id,
  slug: row.slug,
  kato: row.kato,
  name: { kk: row.nameKk, ru: row.nameRu, en: row.nameEn },
  timeZone: row.timeZone,
  profile: row.profile,
});

/** The open village of that code. */
export async function findByKato(manager: EntityManager, kato: string): Promise<Community | undefined> {
  const row = await manager.findOneBy(CommunityEntity, { kato });
  return row ? communityOf(row) : undefined;
}
