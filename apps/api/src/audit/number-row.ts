/** Numbers as PostgreSQL sends them. */
export type NumberRow = Readonly<Record<string, string | number | null>>;

/** The same numbers, exact. */
export const numbersIn = (row: NumberRow): Readonly<Record<string, bigint | null>> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? null : BigInt(value)]));
