/** A note that a page leaves with the browser and reads back from `cookies`. */
export interface Kept {
  readonly name: string;
  readonly value: string;
  /** How long it is kept; nothing is kept for 0 seconds. */
  readonly seconds: number;
  /** Whether the page's own scripts may read and change it. */
  readonly isOpen?: boolean;
}

/** The header line of a note: for this site only, over a safe line only. */
export const cookieLine = ({ name, value, seconds, isOpen = false }: Kept): string =>
  `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${Math.floor(seconds)}; SameSite=Lax; Secure${isOpen ? '' : '; HttpOnly'}`;
