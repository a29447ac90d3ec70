import { levelOf, parentOf, type PlaceLevel } from './kato.ts';
import type { Place } from './place.ts';

/** The columns of the file, by the names of its first line. */
export const placeColumns = ['kato', 'kato_version', 'level', 'type_code', 'name_ru', 'name_kk'] as const;

export type PlaceLine = Readonly<Record<(typeof placeColumns)[number], string>>;

/** Why a line cannot be taken. The code is a key of words. */
export interface BadLine {
  /** Line of the file, counted from 1, as an editor counts it. */
  readonly line: number;
  readonly reason: BadLineReason;
}

export type BadLineReason =
  | 'communities/line-code'
  | 'communities/line-level'
  | 'communities/line-type'
  | 'communities/line-name'
  | 'communities/line-version'
  | 'communities/line-twice'
  | 'communities/line-without-oblast'
  | 'communities/line-columns'
  | 'communities/line-encoding';

export interface NumberedLine {
  readonly line: number;
  readonly values: PlaceLine;
}

const MOST_NAME = 200;
const isName = (name: string): boolean => name.trim().length > 0 && name.length <= MOST_NAME;

const checks: readonly (readonly [BadLineReason, (values: PlaceLine, label: string) => boolean])[] = [
  ['communities/line-code', ({ kato }) => levelOf(kato) !== undefined && !kato.startsWith('00')],
  ['communities/line-level', ({ kato, level }) => levelOf(kato) === level],
  ['communities/line-type', ({ type_code: type }) => /^[0-4]$/.test(type)],
  ['communities/line-name', ({ name_kk: kk, name_ru: ru }) => isName(kk) && isName(ru)],
  ['communities/line-version', ({ kato_version: version }, label) => version.length > 0 && version === label],
];

/** The oblast above a code; an oblast is its own. */
const oblastOf = (kato: string): string => {
  const parent = parentOf(kato);
  return parent === undefined ? kato : oblastOf(parent);
};

/**
 * Reads the classifier: every place of it, or every line that is wrong. A settlement may lack the level above it (cities of
 * district significance have no own code there), but never its oblast.
 */
export function readPlaces(lines: readonly NumberedLine[]): { label: string; places: Place[]; bad: BadLine[] } {
  const label = lines[0]?.values.kato_version ?? '';
  const codes = new Set(lines.map(({ values }) => values.kato));
  const seen = new Set<string>();
  const bad: BadLine[] = [];
  for (const { line, values } of lines) {
    const wrong = checks.filter(([, holds]) => !holds(values, label)).map(([reason]) => reason);
    if (seen.has(values.kato)) wrong.push('communities/line-twice');
    if (wrong.length === 0 && !codes.has(oblastOf(values.kato))) wrong.push('communities/line-without-oblast');
    seen.add(values.kato);
    bad.push(...wrong.map((reason) => ({ line, reason })));
  }
  return { label, places: bad.length > 0 ? [] : lines.map(({ values }) => placeOf(values)), bad };
}

const placeOf = (values: PlaceLine): Place => ({
  kato: values.kato,
  level: values.level as PlaceLevel,
  typeCode: Number(values.type_code),
  nameKk: values.name_kk.trim(),
  nameRu: values.name_ru.trim(),
});
