import { fromBase64, same, toBase64, utf8 } from './bytes.ts';
import type { Head } from './consistency.ts';
import { isSignedBy } from './ed25519.ts';
import { isHash } from './hash.ts';
import { algorithms, keyHash, type VerifierKey } from './key.ts';
import { formatNote, parseNote, signaturesBy } from './note.ts';
import type { Signer } from './signer.ts';

/** What a log says of itself: its name, how many leaves it has, and their root. */
export interface Checkpoint extends Head {
  readonly origin: string;
}

/** Three lines: origin, size, base64 of the root (C2SP tlog-checkpoint). */
export const formatCheckpoint = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${toBase64(root)}\n`;

/** The checkpoint in a text, or null. Extension lines may follow it; they are signed but mean nothing here. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [, origin = '', digits = '', encoded = ''] = /^(.+)\n(0|[1-9]\d*)\n(.+)\n(?:.+\n)*$/u.exec(text) ?? [];
  const root = fromBase64(encoded);
  const size = Number(digits);
  return origin && root && isHash(root) && Number.isSafeInteger(size) ? { origin, size, root } : null;
}

/** A signed note of the checkpoint; the signer's name is the origin of the log. */
export async function signCheckpoint(checkpoint: Checkpoint, signer: Signer): Promise<string> {
  const text = formatCheckpoint(checkpoint);
  const { key } = signer;
  if (key.algorithm !== algorithms.log || key.name !== checkpoint.origin)
    throw new RangeError('not the key of this log');
  return formatNote({
    text,
    signatures: [{ name: key.name, keyHash: keyHash(key), bytes: await signer.sign(utf8(text)) }],
  });
}

/** The checkpoint of a signed note, or null unless this very log has signed it. */
export async function openCheckpoint(note: string, key: VerifierKey): Promise<Checkpoint | null> {
  const parsed = parseNote(note);
  const [signature, ...more] = parsed && key.algorithm === algorithms.log ? signaturesBy(key, parsed) : [];
  if (!parsed || !signature || more.length > 0) return null;
  const checkpoint = parseCheckpoint(parsed.text);
  if (checkpoint?.origin !== key.name) return null;
  return (await isSignedBy(key.publicKey, utf8(parsed.text), signature.bytes)) ? checkpoint : null;
}

/** Two signed checkpoints that cannot both be true: the log has shown two faces. */
export const contradict = (a: Checkpoint, b: Checkpoint): boolean =>
  a.origin === b.origin && a.size === b.size && !same(a.root, b.root);
