/** A hash in groups of four, as people read it out. */
export const inGroups = (hash: string): string => hash.replace(/(.{4})(?=.)/g, '$1 ');

/** Its beginning: enough to tell two apart by eye. */
export const beginningOf = (hash: string, digits = 8): string => hash.slice(0, digits);
