import { importPlaces } from '../communities/import-places.act.ts';
import { readPlaceFile } from '../communities/place-csv.ts';
import { keeper } from '../operator.ts';
import { Registrar } from '../platform/registrar.ts';
import type { House } from './a-house.ts';

const HEADER = 'kato,kato_version,level,type_code,name_ru,name_kk';

// prettier-ignore
const lines = [
  '100000000,T 1,oblast,0,область Абай,Абай облысы',
  '103200000,T 1,district,2,Абайский район,Абай ауданы',
  '103230000,T 1,sub_district,2,Карааульский с.о.,Қараауыл а.о.',
  '103230100,T 1,settlement,2,с.Карааул,Қараауыл а.',
  '103230200,T 1,settlement,2,с.Бирлик,Бірлік а.',
  '103235000,T 1,sub_district,2,Архатский с.о.,Арқат а.о.',
  '101000000,T 1,district,1,Семей Г.А.,Семей Қ.Ә.',
  '101010000,T 1,sub_district,1,г.Семей,Семей қ.',
  '110000000,T 1,oblast,0,Акмолинская область,Ақмола облысы',
];

/** A small classifier as its file would be; more lines may follow. */
export const aPlaceFile = (...more: readonly string[]): string => [HEADER, ...lines, ...more, ''].join('\n');

/** Imports a small classifier into the house. */
export async function aClassifier(house: House, text = aPlaceFile()): Promise<void> {
  const input = readPlaceFile(Buffer.from(text));
  await house.app.get(Registrar).outsideCycle(importPlaces, { input, actor: keeper, community: null });
}
