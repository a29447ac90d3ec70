import { fromBase64, toBase64 } from './bytes.ts';
import { isHash, type Hash } from './hash.ts';
import { parseNote } from './note.ts';

/** What a log asks of a witness: from the size you know (`old`) this proof leads to this signed checkpoint. */
export interface WitnessRequest {
  readonly old: number;
  readonly proof: readonly Hash[];
  readonly note: string;
}

/** A tree of 2⁶³ leaves needs no longer proof (C2SP tlog-witness). */
const longestProof = 63;

/** The text posted to `/add-checkpoint` (C2SP tlog-witness). */
export const formatWitnessRequest = ({ old, proof, note }: WitnessRequest): string =>
  `old ${old}\n${proof.map((hash) => `${toBase64(hash)}\n`).join('')}\n${note}`;

/** The request in such a text, or null. Its note is well formed, but nothing in it is verified yet. */
export function parseWitnessRequest(body: string): WitnessRequest | null {
  const cut = body.indexOf('\n\n');
  const [first = '', ...lines] = body.slice(0, Math.max(cut, 0)).split('\n');
  const old = Number(/^old (0|[1-9]\d*)$/.exec(first)?.[1] ?? Number.NaN);
  const proof = lines
    .map(fromBase64)
    .filter((hash) => hash !== null)
    .filter(isHash);
  const note = body.slice(cut + 2);
  const isWhole = Number.isSafeInteger(old) && proof.length === lines.length && lines.length <= longestProof;
  return isWhole && parseNote(note) ? { old, proof, note } : null;
}
