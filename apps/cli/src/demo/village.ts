import { communities } from '@ortaq/contract';
import { importPlaces, keeper, openCommunity, readPlaceFile, Registrar } from '@ortaq/api';

import type { Stage } from './stage.ts';

/** A village that is on no map; its codes begin where the official ones end. */
export const village = {
  slug: 'samal',
  kato: '991230000',
  district: '991200000',
  settlements: [
    { kk: 'Самал ауылы', ru: 'село Самал', en: 'Samal village' },
    { kk: 'Ақжар ауылы', ru: 'село Акжар', en: 'Aqzhar village' },
    { kk: 'Көктерек ауылы', ru: 'село Коктерек', en: 'Kokterek village' },
    { kk: 'Бұлақ ауылы', ru: 'село Булак', en: 'Bulaq village' },
  ],
} as const;

const places = [
  'kato,kato_version,level,type_code,name_ru,name_kk',
  '990000000,DEMO,oblast,0,Примерная область,Мысал облысы',
  '991200000,DEMO,district,2,Примерный район,Мысал ауданы',
  '991230000,DEMO,sub_district,2,Самалский с.о.,Самал а.о.',
  '991230100,DEMO,settlement,2,с.Самал,Самал а.',
  '991230200,DEMO,settlement,2,с.Акжар,Ақжар а.',
  '991230300,DEMO,settlement,2,с.Коктерек,Көктерек а.',
  '991230400,DEMO,settlement,2,с.Булак,Бұлақ а.',
  '',
].join('\n');

/** Puts the place on the map and opens it. */
export async function openVillage({ server }: Stage): Promise<void> {
  const registrar = server.get(Registrar);
  const asked = { actor: keeper, community: null };
  await registrar.outsideCycle(importPlaces, { ...asked, input: readPlaceFile(Buffer.from(places)) });
  const { slug, kato } = village;
  await registrar.outsideCycle(openCommunity, { ...asked, input: { slug, kato, profile: 'kz-village' } });
}

/** How the office is reached: what the akim writes first. */
export const contacts = {
  community: village.slug,
  phone: '+77000000000',
  address: {
    kk: 'Самал ауылы, Бейбітшілік көшесі, 12',
    ru: 'село Самал, улица Бейбитшилик, 12',
    en: 'Samal, Beibitshilik street 12',
  },
  hours: {
    kk: 'Дүйсенбі–жұма, 9:00–18:00',
    ru: 'Понедельник–пятница, 9:00–18:00',
    en: 'Monday–Friday, 9:00–18:00',
  },
} as const;

export const describe = communities.describeCommunity;
