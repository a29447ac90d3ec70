import type { Language } from '@ortaq/kernel';
import { ordinal, plural, type Formats, type Slot } from './language/index.ts';

/** What may stand in a slot; a text is shown as it is, unless the slot names a formatter. */
export type SlotValue = string | number | bigint | Date;

const instantOf = (value: SlotValue): Date | string => (value instanceof Date ? value : String(value));
const minorOf = (value: SlotValue): bigint => BigInt(String(value));

/** The kinds a slot may name, `{paid:money}`: each takes the value as the wire carries it. */
const kinds: Readonly<Record<string, (value: SlotValue, formats: Formats) => string>> = {
  money: (value, formats) => formats.money(minorOf(value)),
  moneyShort: (value, formats) => formats.moneyShort(minorOf(value)),
  date: (value, formats) => formats.date(instantOf(value)),
  dateShort: (value, formats) => formats.dateShort(instantOf(value)),
  dayMonth: (value, formats) => formats.dayMonth(instantOf(value)),
  dayTime: (value, formats) => formats.dayTime(instantOf(value)),
  dateTime: (value, formats) => formats.dateTime(instantOf(value)),
  time: (value, formats) => formats.time(instantOf(value)),
  percent: (value, formats) => formats.percent(Number(value)),
  fileSize: (value, formats) => formats.fileSize(Number(value)),
  ordinal: (value) => ordinal(Number(value)),
};

export const slotKinds = Object.keys(kinds);

/** How one slot reads; a value that nobody gave is a dash, so that a sentence never shows its braces. */
export function showSlot(slot: Slot, value: SlotValue | undefined, spoken: Spoken): string {
  if (value === undefined) return '—';
  if (slot.forms) return plural(countIn(value), spoken.language, slot.forms);
  if (slot.kind) return kinds[slot.kind]?.(value, spoken.formats) ?? String(value);
  return typeof value === 'number' ? spoken.formats.number(value) : String(value);
}

/** A language and its formatters. */
export interface Spoken {
  readonly language: Language;
  readonly formats: Formats;
}

/** The number in `1 234` or `1,5`, which the same message may show formatted elsewhere. */
const countIn = (value: SlotValue): number =>
  typeof value === 'number' ? value : Number(String(value).replace(/\s/gu, '').replace(',', '.').replace('−', '-'));
