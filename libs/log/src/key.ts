import { fromBase64, joined, toBase64, toHex, utf8, type Bytes } from './bytes.ts';
import { sha256 } from './hash.ts';

/** Signature types of C2SP signed-note: a log signs the text, a witness signs the text with a time. */
export const algorithms = { log: 1, witness: 4 } as const;

export type Algorithm = (typeof algorithms)[keyof typeof algorithms];

/** Who signs, and the Ed25519 public key (32 bytes) that tells whether it was they. */
export interface VerifierKey {
  readonly name: string;
  readonly algorithm: Algorithm;
  readonly publicKey: Bytes;
}

/** A name that a signed note can carry: no white space, no plus. */
export const isKeyName = (name: string): boolean => /^[^\s+]+$/u.test(name);

/** The four bytes that pick a key among those of the same name (C2SP signed-note). */
export const keyHash = ({ name, algorithm, publicKey }: VerifierKey): Bytes =>
  sha256(joined(utf8(`${name}\n`), Uint8Array.of(algorithm), publicKey)).slice(0, 4);

/** `name+keyhash+base64(algorithm, public key)`: the form in which a key is published. */
export const formatVerifierKey = (key: VerifierKey): string =>
  `${key.name}+${toHex(keyHash(key))}+${toBase64(joined(Uint8Array.of(key.algorithm), key.publicKey))}`;

/** The key in its published form, or null when the form or its hash is wrong. */
export function parseVerifierKey(text: string): VerifierKey | null {
  const [, name = '', hash = '', rest = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(text) ?? [];
  const bytes = fromBase64(rest);
  const algorithm = Object.values(algorithms).find((each) => each === bytes?.[0]);
  if (!algorithm || bytes?.length !== 33) return null;
  const key = { name, algorithm, publicKey: bytes.slice(1) };
  return toHex(keyHash(key)) === hash ? key : null;
}
