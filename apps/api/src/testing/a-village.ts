import type { GovernanceProfile } from '@ortaq/domain/communities';
import type { DataSource } from 'typeorm';

import { uuidv7 } from '../platform/ids.ts';

const bodies = (kk: string, ru: string, en: string) => ({ kk, ru, en });

export const aProfile = (differences: Partial<GovernanceProfile> = {}): GovernanceProfile => ({
  id: 'kz-village',
  currency: 'KZT',
  bodies: {
    council: bodies('Кеңес', 'Кенес', 'Kenes'),
    executive: bodies('Ауыл әкімі', 'Аким села', 'Akim'),
    auditor: bodies('Тексеру комиссиясы', 'Ревизионная комиссия', 'Audit commission'),
  },
  quorum: { numerator: 1, denominator: 2 },
  majority: { numerator: 1, denominator: 2 },
  minimumAge: 18,
  signers: ['chair', 'secretary'],
  ...differences,
});

/** A village in the table, made behind the product's back. */
export async function aVillage(
  owner: DataSource,
  { slug = 'samal', kato = '991230000' } = {},
): Promise<{ id: string; slug: string; kato: string }> {
  const id = uuidv7();
  await owner.query(
    `insert into communities.community (id, slug, kato, name_kk, name_ru, name_en, time_zone, profile)
     values ($1, $2, $3, 'Самал ауылдық округі', 'Самалский сельский округ', 'Samal rural district', 'Asia/Almaty', $4)`,
    [id, slug, kato, JSON.stringify(aProfile())],
  );
  return { id, slug, kato };
}
