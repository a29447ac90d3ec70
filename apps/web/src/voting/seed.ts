import type { Kept } from '../platform/kept.ts';

const NAME = 'seed';
const YEAR = 365 * 86_400;
const form = /^[\w-]{8,64}$/;

/** What decides the order of a browser's ballot: drawn once, kept, and the same after signing in. It says nothing of a person. */
export function seedOf(
  cookies: Readonly<Record<string, string | undefined>>,
  keep: (note: Kept) => void,
  draw: () => string = () => crypto.randomUUID(),
): string {
  const known = cookies[NAME];
  if (known !== undefined && form.test(known)) return known;
  const seed = draw();
  keep({ name: NAME, value: seed, seconds: YEAR });
  return seed;
}
