/** A pile as far as it is typed: the lines in their one spelling, and the sheet that is being read. */
export interface Keying {
  readonly lines: readonly string[];
  /** Place of the sheet from 0; behind the last line while a new one is typed. */
  readonly at: number;
  readonly text: string;
}

/** Takes up what was typed before in this tab. */
export function begun(kept: string): Keying {
  const lines = kept === '' ? [] : kept.split('\n');
  return { lines, at: lines.length, text: '' };
}

export const kept = ({ lines }: Pick<Keying, 'lines'>): string => lines.join('\n');

/** Goes to another sheet; its line stands in the field. */
export function movedTo({ lines }: Keying, place: number): Keying {
  const at = Math.min(Math.max(place, 0), lines.length);
  return { lines, at, text: lines[at] ?? '' };
}

/** The line of this sheet is read: on to the next. */
export const entered = (keying: Keying, line: string): Keying =>
  movedTo({ ...keying, lines: keying.lines.toSpliced(keying.at, 1, line) }, keying.at + 1);

interface Press {
  readonly code: string;
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const SIGN = /^(?:Digit(?=\d)|Key(?=[BX]))(\w)$/;

/** The sign that stands on a Latin keyboard where a Kazakh or Russian one gives a letter; null where the key types what it should. */
export function signOf({ code, key, shiftKey, ctrlKey, metaKey, altKey }: Press): string | null {
  const sign = SIGN.exec(code)?.[1] ?? null;
  const isChord = [shiftKey, ctrlKey, metaKey, altKey].includes(true);
  return isChord || sign === key.toUpperCase() ? null : sign;
}
