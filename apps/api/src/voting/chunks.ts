/** A statement takes 65,535 values: long tables are written in pieces. */
export function* inChunks<T>(rows: readonly T[], size = 2000): Generator<T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}
