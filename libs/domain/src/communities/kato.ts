/** Levels of the classifier of places (КАТО, НК РК 11): nine digits `AB CD EF HIJ`, each level a tail of zeros. */
export type PlaceLevel = 'oblast' | 'district' | 'sub_district' | 'settlement';

const tails: readonly (readonly [RegExp, PlaceLevel])[] = [
  [/^\d{2}0{7}$/, 'oblast'],
  [/^\d{4}0{5}$/, 'district'],
  [/^\d{6}0{3}$/, 'sub_district'],
  [/^\d{9}$/, 'settlement'],
];

/** The level of a code, or nothing when it is not nine digits. */
export const levelOf = (kato: string): PlaceLevel | undefined => tails.find(([form]) => form.test(kato))?.[1];

/** The code one level up: the lowest part that is not zero becomes zero. An oblast has none. */
export function parentOf(kato: string): string | undefined {
  const width = [6, 4, 2].find((kept) => Number(kato.slice(kept)) > 0);
  return width === undefined ? undefined : kato.slice(0, width).padEnd(9, '0');
}

/** The leading digits that a place shares with everything inside it. */
export function prefixOf(kato: string): string {
  const width = [2, 4, 6].find((kept) => Number(kato.slice(kept)) === 0) ?? 9;
  return kato.slice(0, width);
}

/** Whether `outer` is the same place as `inner` or contains it. */
export const contains = (outer: string, inner: string): boolean => inner.startsWith(prefixOf(outer));
