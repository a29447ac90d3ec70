import type { Language } from '@ortaq/kernel';
import { number } from './number.ts';
import { plural } from './plural.ts';

/** A place in a message: `{name}`, `{name:kind}` shown by a formatter, or `{name|one|few|many}`, a word chosen by number. */
export interface Slot {
  readonly name: string;
  readonly kind?: string;
  readonly forms?: readonly string[];
}

const slotMark = /\{(\w+)(?::(\w+)|((?:\|[^{}|]*)+))?\}/u;

/** A message taken apart into plain text and slots. */
export function piecesOf(text: string): (string | Slot)[] {
  const found = slotMark.exec(text);
  if (!found) return text ? [text] : [];
  const [mark, name = '', kind, forms] = found;
  const slot = { name, ...(kind && { kind }), ...(forms && { forms: forms.slice(1).split('|') }) };
  const before = text.slice(0, found.index);
  return [...(before ? [before] : []), slot, ...piecesOf(text.slice(found.index + mark.length))];
}

/** The message with every slot shown. A date that ends in «ж.» ends the sentence too: no second full stop. */
export const fill = (text: string, show: (slot: Slot) => string): string =>
  piecesOf(text)
    .map((piece) => (typeof piece === 'string' ? piece : show(piece)))
    .reduce((said, next) => said + (said.endsWith('.') && next.startsWith('.') ? next.slice(1) : next), '');

/** A sentence about one number. */
export const fillCount = (text: string, count: number, language: Language): string =>
  fill(text, ({ forms }) => (forms ? plural(count, language, forms) : number(count, language)));
