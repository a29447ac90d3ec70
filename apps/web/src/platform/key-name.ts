/** What a press of a key tells, as far as shortcuts go. */
export interface Press {
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

/** Where letters are letters. */
const writing = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=button])';

const digits: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 10 }, (_, digit) => [`Numpad${digit}`, `Digit${digit}`]),
);

/**
 * The name of a shortcut by the place of its key, the same in a Kazakh, Russian or English layout; null for a press that is none:
 * in a text field, with Ctrl, Alt or ⌘, or held down.
 */
export function keyOf(press: Press, target: Pick<Element, 'closest'> | null): string | null {
  if (isChord(press) || press.repeat || press.isComposing || target?.closest?.(writing)) return null;
  return `${press.shiftKey ? 'Shift+' : ''}${digits[press.code] ?? press.code}`;
}

const isChord = ({ ctrlKey, metaKey, altKey }: Press): boolean => ctrlKey || metaKey || altKey;
