import { joined, utf8, type Bytes } from './bytes.ts';
import { isSignedBy } from './ed25519.ts';
import { algorithms, keyHash, type VerifierKey } from './key.ts';
import { formatSignature, parseNote, parseSignatures, signaturesBy, type Note, type NoteSignature } from './note.ts';
import type { Signer } from './signer.ts';

/** A witness saw this checkpoint, and nothing that contradicts it, by this time (whole seconds). */
export interface Cosignature {
  readonly witness: string;
  readonly at: Date;
}

/** The line that a witness adds under a signed checkpoint (C2SP tlog-cosignature, cosignature/v1). */
export async function cosign(note: string, witness: Signer, at: Date): Promise<string> {
  const parsed = parseNote(note);
  if (!parsed || witness.key.algorithm !== algorithms.witness) throw new RangeError('not a note, or not a witness');
  const seconds = BigInt(Math.floor(at.getTime() / 1000));
  const signature = await witness.sign(cosignedText(seconds, parsed));
  return formatSignature({
    name: witness.key.name,
    keyHash: keyHash(witness.key),
    bytes: joined(eightBytes(seconds), signature),
  });
}

/** The note with more signature lines under it, or null when either is malformed. */
export const addSignatures = (note: string, lines: string): string | null =>
  parseNote(note) && parseSignatures(lines) ? note + lines : null;

/** The cosignatures that hold: for each of the witnesses the latest one, if any. */
export async function cosignaturesOf(note: string, witnesses: readonly VerifierKey[]): Promise<Cosignature[]> {
  const parsed = parseNote(note);
  if (!parsed) return [];
  const found = await Promise.all(witnesses.map((each) => cosignatureBy(each, parsed)));
  return found.filter((each) => each !== null);
}

async function cosignatureBy(key: VerifierKey, note: Note): Promise<Cosignature | null> {
  if (key.algorithm !== algorithms.witness) return null;
  const times = await Promise.all(signaturesBy(key, note).map((each) => timeOf(each, key, note)));
  const latest = Math.max(...times.filter((time) => time !== null));
  return Number.isFinite(latest) ? { witness: key.name, at: new Date(latest) } : null;
}

async function timeOf({ bytes }: NoteSignature, { publicKey }: VerifierKey, note: Note): Promise<number | null> {
  if (bytes.length !== 72) return null;
  const seconds = new DataView(bytes.buffer).getBigUint64(0);
  const holds = await isSignedBy(publicKey, cosignedText(seconds, note), bytes.slice(8));
  return holds ? Number(seconds) * 1000 : null;
}

const cosignedText = (seconds: bigint, { text }: Note): Bytes => utf8(`cosignature/v1\ntime ${seconds}\n${text}`);

function eightBytes(number: bigint): Bytes {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, number);
  return bytes;
}
