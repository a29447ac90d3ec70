/** A fingerprint in groups of four, as a person compares it with a paper. */
export const groupsOf = (sha256: string): string => sha256.match(/.{1,4}/g)?.join(' ') ?? '';
