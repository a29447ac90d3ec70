import { fromBase64, joined, toBase64, toHex, type Bytes } from './bytes.ts';
import { privateKeyOf, publicKeyOf, signBytes } from './ed25519.ts';
import { algorithms, isKeyName, keyHash, type Algorithm, type VerifierKey } from './key.ts';

/** Somebody who can sign; the private key stays inside. */
export interface Signer {
  readonly key: VerifierKey;
  readonly sign: (message: Bytes) => Promise<Bytes>;
}

/** What a signer is made of: `seed` is 32 secret random bytes. */
export interface SignerSeed {
  readonly name: string;
  readonly algorithm: Algorithm;
  readonly seed: Bytes;
}

/** @throws RangeError when the name cannot stand in a note or the seed is not 32 bytes. */
export async function signerFrom({ name, algorithm, seed }: SignerSeed): Promise<Signer> {
  if (!isKeyName(name) || seed.length !== 32) throw new RangeError('a signer needs a plain name and 32 bytes of seed');
  const privateKey = await privateKeyOf(seed);
  const key = { name, algorithm, publicKey: await publicKeyOf(privateKey) };
  return { key, sign: (message) => signBytes(privateKey, message) };
}

/** `PRIVATE+KEY+name+keyhash+base64(algorithm, seed)`: how a signing key is kept in a file. Secret. */
export async function formatSignerKey(from: SignerSeed): Promise<string> {
  const { key } = await signerFrom(from);
  const secret = toBase64(joined(Uint8Array.of(from.algorithm), from.seed));
  return `PRIVATE+KEY+${from.name}+${toHex(keyHash(key))}+${secret}`;
}

/** The signer kept in that form, or null when the form or its hash is wrong. */
export async function parseSignerKey(text: string): Promise<Signer | null> {
  const [, name = '', hash = '', rest = ''] = /^PRIVATE\+KEY\+([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(text) ?? [];
  const bytes = fromBase64(rest);
  const algorithm = Object.values(algorithms).find((each) => each === bytes?.[0]);
  if (!algorithm || bytes?.length !== 33) return null;
  const signer = await signerFrom({ name, algorithm, seed: bytes.slice(1) });
  return toHex(keyHash(signer.key)) === hash ? signer : null;
}
