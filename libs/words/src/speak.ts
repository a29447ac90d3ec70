import type { Language } from '@ortaq/kernel';
import { fieldMessage, type FieldIssue } from './field-issue.ts';
import { fill, formatsIn, kazakhstan, piecesOf, type Formats, type Place, type Slot } from './language/index.ts';
import type { Messages, PartArguments, SlotArguments, Words } from './message-types.ts';
import { showSlot, type SlotValue } from './show-slot.ts';

type Slots = Readonly<Record<string, SlotValue>>;

/** What goes with the messages of a language. */
export interface Speech<Kk extends Messages> {
  readonly language: Language;
  readonly format: Formats;
  /** The message cut at its slots, each replaced by a part of the caller's own (a link, a bold date). */
  pieces<Key extends keyof Kk & string, Part>(key: Key, ...parts: PartArguments<Kk[Key], Part>): (string | Part)[];
  /** The sentence for a refusal code, with the facts as the wire carries them; for a code unknown here, one that names it. */
  reason(code: string, facts?: Slots): string;
  /** The sentence for one thing that is wrong with a field; `label` is the field's name on the page. */
  field(issue: FieldIssue, label: string): string;
}

/** Says messages in one language: `t('voting.check.title', { count: 3 })`. Keys and slots are checked by the compiler. */
export interface Speak<Kk extends Messages> extends Speech<Kk> {
  <Key extends keyof Kk & string>(key: Key, ...slots: SlotArguments<Kk[Key]>): string;
}

/** Speaks any set of messages: the whole dictionary, or the few that a page sends to its island. */
export function speak<Kk extends Messages>(words: Words<Kk>, language: Language, place: Place = kazakhstan): Speak<Kk> {
  const formats = formatsIn(language, place);
  const texts: Readonly<Record<string, string | undefined>> = words;
  const textOf = (key: string): string => texts[key] ?? key;
  const fillIn = (text: string, slots: Slots = {}): string =>
    fill(text, (slot) => showSlot(slot, slots[slot.name], { language, formats }));

  const speech: Speech<Kk> = {
    language,
    format: formats,
    pieces: (key, parts) =>
      piecesOf(textOf(key)).map((piece) => (typeof piece === 'string' ? piece : partFor(piece, parts))),
    reason: (code, facts) => fillIn(texts[code] ?? textOf('reason.unknown'), { code, ...facts }),
    field: (issue, label) => {
      const { key, ...limit } = fieldMessage(issue);
      return fillIn(textOf(key), { field: label, ...limit });
    },
  };
  return Object.assign((key: string, slots?: Slots) => fillIn(textOf(key), slots), speech);
}

const partFor = <Part>({ name }: Slot, parts: Readonly<Record<string, Part>>): Part | string => parts[name] ?? '—';
