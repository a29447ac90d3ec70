import type { Language } from '@ortaq/kernel';
import { monthInDate, monthName, weekdayName } from './calendar.ts';
import { civilOf, dayOf, twoDigits, type When } from './civil.ts';
import { nbsp } from './number.ts';
import { almaty, zoneName } from './zone.ts';

const yearMark = { kk: `${nbsp}ж.`, ru: `${nbsp}г.`, en: '' };

const yearOf = (when: When, language: Language, zone?: string): string =>
  `${civilOf(when, zone).year}${yearMark[language]}`;

/** `5 наурыз`. */
export function dayMonth(when: When, language: Language, zone?: string): string {
  const { day, month } = civilOf(when, zone);
  return `${day}${nbsp}${monthInDate(month, language)}`;
}

/** `5 наурыз 2026 ж.`; the day stays with its month and the year with its mark. */
export const date = (when: When, language: Language, zone?: string): string =>
  `${dayMonth(when, language, zone)} ${yearOf(when, language, zone)}`;

/** The date as minutes and letters write it: `2026 жылғы 5 наурыз`, `5 марта 2026 года`. */
export function dateFormal(when: When, language: Language, zone?: string): string {
  const [day, { year }] = [dayMonth(when, language, zone), civilOf(when, zone)];
  return { kk: `${year}${nbsp}жылғы ${day}`, ru: `${day} ${year}${nbsp}года`, en: `${day} ${year}` }[language];
}

/** For tables: `05.03.2026`; English `5 Mar 2026`, which nobody can read month first. */
export function dateShort(when: When, language: Language, zone?: string): string {
  const { day, month, year } = civilOf(when, zone);
  if (language === 'en') return [day, monthInDate(month, 'en').slice(0, 3), year].join(nbsp);
  return `${twoDigits(day)}.${twoDigits(month)}.${year}`;
}

/** `наурыз 2026 ж.`. */
export const monthYear = (when: When, language: Language, zone?: string): string =>
  `${monthName(civilOf(when, zone).month, language)} ${yearOf(when, language, zone)}`;

export const weekday = (when: When, language: Language, zone?: string): string =>
  weekdayName(civilOf(when, zone).weekday, language);

/** `23:59`, the same in every language. */
export function time(when: When, zone?: string): string {
  const { hour, minute } = civilOf(when, zone);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** `20 сәуір, 23:59`: for lists whose year and zone are said above them. */
export const dayTime = (when: When, language: Language, zone?: string): string =>
  `${dayMonth(when, language, zone)}, ${time(when, zone)}`;

/** `20 сәуір 2027 ж., 23:59 (Астана уақыты)`: for deadlines and receipts. */
export const dateTime = (when: When, language: Language, zone: string = almaty): string =>
  `${date(when, language, zone)}, ${time(when, zone)} (${zoneName(zone, language)})`;

/** Days from the first to the last, both of them included. */
export interface Days {
  readonly from: When;
  readonly to: When;
}

/** `5–20 сәуір 2027 ж.`, `11 қаңтар – 12 ақпан 2027 ж.`: nothing is said twice. */
export function dateRange({ from, to }: Days, language: Language, zone?: string): string {
  if (civilOf(from, zone).year !== civilOf(to, zone).year)
    return `${date(from, language, zone)} – ${date(to, language, zone)}`;
  return `${dayRange({ from, to }, language, zone)} ${yearOf(to, language, zone)}`;
}

/** `5–20 сәуір`: the range without its year. */
export function dayRange({ from, to }: Days, language: Language, zone?: string): string {
  const [first, last] = [dayOf(from, zone), dayOf(to, zone)];
  if (first === last) return dayMonth(to, language, zone);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${civilOf(from, zone).day}–${dayMonth(to, language, zone)}`;
  return `${dayMonth(from, language, zone)} – ${dayMonth(to, language, zone)}`;
}
