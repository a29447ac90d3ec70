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

/** Whether `outer` is the same place as `inner` or contains it. */
export function contains(outer: string, inner: string): boolean {
  const prefix = outer.replace(/0+$/, '');
  const even = prefix.length <= 2 ? 2 : prefix.length <= 4 ? 4 : prefix.length <= 6 ? 6 : 9;
  return inner.startsWith(outer.slice(0, even));
}
