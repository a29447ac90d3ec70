import type { Address } from './page.ts';

const LONGEST = 500;

/** The text as an address on this site, or nothing: what stands in a link must not lead a person to another site. */
export const localPath = (text: string | null | undefined): Address | undefined =>
  text && text.length <= LONGEST && /^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(text) ? (text as Address) : undefined;
