/** A5 upright, millimetres: half of a sheet of A4 that is folded. */
export const BOOKLET = { height: 210, edge: 10, inner: 128 } as const;
