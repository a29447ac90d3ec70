/** Whole tenge as the wire carries money. */
export const tiyn = (tenge: number): string => `${tenge}00`;
