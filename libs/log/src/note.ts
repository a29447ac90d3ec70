import { fromBase64, joined, same, toBase64, type Bytes } from './bytes.ts';
import { isKeyName, keyHash, type VerifierKey } from './key.ts';

/** One line of signature: whose it claims to be, the key's four bytes, the rest as its algorithm wants it. */
export interface NoteSignature {
  readonly name: string;
  readonly keyHash: Bytes;
  readonly bytes: Bytes;
}

/** A text (each line ended) with the signatures under it (C2SP signed-note). Read does not mean verified. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** More than a hundred signatures is an attempt to keep the reader busy. */
const mostSignatures = 100;

export const formatSignature = ({ name, keyHash: hash, bytes }: NoteSignature): string =>
  `— ${name} ${toBase64(joined(hash, bytes))}\n`;

export const formatNote = ({ text, signatures }: Note): string =>
  `${text}\n${signatures.map(formatSignature).join('')}`;

/** The lines of a signature block, or null when one of them is malformed. */
export function parseSignatures(block: string): NoteSignature[] | null {
  if (!block.endsWith('\n')) return null;
  const signatures = block.slice(0, -1).split('\n').map(parseSignature);
  return signatures.every((each) => each !== null) && signatures.length <= mostSignatures ? signatures : null;
}

function parseSignature(line: string): NoteSignature | null {
  const [, name = '', encoded = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || !bytes || bytes.length < 5) return null;
  return { name, keyHash: bytes.slice(0, 4), bytes: bytes.slice(4) };
}

/** Takes a signed note apart, or null when it is malformed. */
export function parseNote(note: string): Note | null {
  const cut = note.lastIndexOf('\n\n');
  const text = note.slice(0, cut + 1);
  const signatures = parseSignatures(note.slice(cut + 2));
  return cut > 0 && signatures && isNoteText(text) ? { text, signatures } : null;
}

/** A text that a note can carry: UTF-8, ended by a newline, no other control characters. */
export const isNoteText = (text: string): boolean =>
  /^[^\p{Cc}\p{Cs}]*$/u.test(text.replaceAll('\n', '')) && text.endsWith('\n');

/** The signatures under a note that claim to be by this key. */
export const signaturesBy = (key: VerifierKey, { signatures }: Note): NoteSignature[] =>
  signatures.filter((each) => each.name === key.name && same(each.keyHash, keyHash(key)));
