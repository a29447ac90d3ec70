import type { Named } from '@ortaq/kernel';

import { inLatin } from './latin.ts';

/** How the classifier shortens a kind of place at the end of a Kazakh name, in full, and in English. */
// prettier-ignore
const kazakhKinds: readonly (readonly [RegExp, string, string])[] = [
  [/ ат(?:ын)?\.а\.о\.?$/, ' атындағы ауылдық округі',   ' Rural District'],
  [/ атын\.а\.?$/,         ' атындағы ауыл',            ' village'],
  [/ атын\.ауданы$/,       ' атындағы ауданы',          ' District'],
  [/ а\.о\.?$/,            ' ауылдық округі',           ' Rural District'],
  [/ а\.ә\.?$/,            ' ауылдық әкімдігі',         ' Village Administration'],
  [/ к\.ә\.?$/,            ' кенттік әкімдігі',         ' Settlement Administration'],
  [/ қ\.ә\.?$/i,           ' қалалық әкімдігі',         ' City Administration'],
  [/ облысы$/,             ' облысы',                   ' Region'],
  [/ ауданы$/,             ' ауданы',                   ' District'],
  [/ қ\.?$/,               ' қаласы',                   ' town'],
  [/ к\.?$/,               ' кенті',                    ' settlement'],
  [/ а\.?$/,               ' ауылы',                    ' village'],
  [/ ст\.?$/,              ' стансасы',                 ' station'],
  [/ қыстауы$/,            ' қыстауы',                  ' winter camp'],
];

/** The same for Russian names, where the kind stands before or after. */
// prettier-ignore
const russianKinds: readonly (readonly [RegExp, string])[] = [
  [/^с\.о\. ?им(?:\.|ени) ?/, 'сельский округ имени '],
  [/^с\.о\. ?/,               'сельский округ '],
  [/^с\.а\. ?/,               'сельская администрация '],
  [/^п\.а\. ?/,               'поселковая администрация '],
  [/^г\.а\. ?/,               'городская администрация '],
  [/^с\. ?им(?:\.|ени) ?/,    'село имени '],
  [/^с\. ?/,                  'село '],
  [/^г\. ?/,                  'город '],
  [/^п\. ?/,                  'посёлок '],
  [/^ст\. ?/,                 'станция '],
  [/^уч\. ?/,                 'участок '],
  [/ с\.о\.?$/,               ' сельский округ'],
  [/ с\.а\.?$/,               ' сельская администрация'],
  [/ п\.а\.?$/,               ' поселковая администрация'],
  [/ г\.а\.?$/i,              ' городская администрация'],
];

/** A name of the classifier in full: «Қараауыл а.о.» becomes «Қараауыл ауылдық округі», Qaraauyl Rural District in English. */
export function placeNames({ kk, ru }: Pick<Named, 'kk' | 'ru'>): Named {
  const [short, full, english] = kazakhKinds.find(([form]) => form.test(kk)) ?? [/$/, '', ''];
  const [shortRu, fullRu] = russianKinds.find(([form]) => form.test(ru)) ?? [/$/, ''];
  return { kk: kk.replace(short, full), ru: ru.replace(shortRu, fullRu), en: inLatin(kk.replace(short, '')) + english };
}
