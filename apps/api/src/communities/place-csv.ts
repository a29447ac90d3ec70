import { type BadLine, type Place, placeColumns, type PlaceLine, readPlaces } from '@ortaq/domain/communities';
import { parse } from 'csv-parse/sync';
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';

/** The classifier as a file gives it, or every line that is wrong. */
export interface PlaceFile {
  readonly label: string;
  readonly sha256: string;
  readonly places: readonly Place[];
  readonly bad: readonly BadLine[];
}

/** Reads the classifier of places from CSV in UTF-8. */
export function readPlaceFile(bytes: Uint8Array): PlaceFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (!isUtf8(bytes)) return { label: '', sha256, places: [], bad: [{ line: 1, reason: 'communities/line-encoding' }] };
  try {
    const lines = linesOf(Buffer.from(bytes).toString('utf8'));
    if (lines.length === 0)
      return { label: '', sha256, places: [], bad: [{ line: 1, reason: 'communities/line-columns' }] };
    return { ...readPlaces(lines), sha256 };
  } catch (error) {
    return { label: '', sha256, places: [], bad: [brokenAt(error)] };
  }
}

function linesOf(text: string) {
  const records = parse<{ record: PlaceLine; info: { lines: number } }>(text, {
    bom: true,
    info: true,
    skip_empty_lines: true,
    columns: (names: string[]) => {
      if (placeColumns.some((column) => !names.includes(column))) throw new RangeError('a column is missing');
      return names;
    },
  });
  return records.map(({ record, info }) => ({ line: info.lines, values: record }));
}

/** Where the file stops being CSV with our columns. */
const brokenAt = (error: unknown): BadLine => ({
  line: (error as { lines?: number }).lines ?? 1,
  reason: 'communities/line-columns',
});
