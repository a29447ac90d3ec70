/** What JSON can hold. Money and other big numbers go in as decimal strings (RFC 7493 §2.2). */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The one spelling of a JSON value (RFC 8785): equal values give equal bytes, so equal leaf hashes. */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return finite(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${Array.from(value, (each) => canonicalJson(each)).join(',')}]`;
  if (!isPlain(value)) throw new TypeError(`canonical JSON cannot hold ${typeof value}`);
  const members = Object.keys(value).sort(); // by UTF-16 code unit, as RFC 8785 §3.2.3 asks
  return `{${members.map((key) => `${quoted(key)}:${canonicalJson(value[key]!)}`).join(',')}}`;
}

function quoted(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('canonical JSON cannot hold half a surrogate pair');
  return JSON.stringify(text);
}

function finite(number: number): string {
  if (!Number.isFinite(number)) throw new TypeError('canonical JSON cannot hold a number that is not finite');
  return JSON.stringify(number);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isPlain = (value: unknown): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));
