import type { Language } from '@ortaq/kernel';
import type { When } from './civil.ts';
import * as dates from './date.ts';
import { ago, daysLeft } from './distance.ts';
import { fileSize } from './file-size.ts';
import { money, moneyShort } from './money.ts';
import { number, percent } from './number.ts';
import { kazakhstan, type Place } from './place.ts';
import { listed } from './text.ts';

/** Every formatter with its language, zone and currency already said. */
export const formatsIn = (language: Language, { zone, currency }: Place = kazakhstan) => ({
  money: (minor: bigint) => money(minor, language, currency),
  moneyShort: (minor: bigint) => moneyShort(minor, language, currency),
  number: (value: number | bigint, digits?: number) => number(value, language, digits),
  percent: (share: number, digits?: number) => percent(share, language, digits),
  date: (when: When) => dates.date(when, language, zone),
  dateFormal: (when: When) => dates.dateFormal(when, language, zone),
  dateShort: (when: When) => dates.dateShort(when, language, zone),
  dayMonth: (when: When) => dates.dayMonth(when, language, zone),
  monthYear: (when: When) => dates.monthYear(when, language, zone),
  weekday: (when: When) => dates.weekday(when, language, zone),
  time: (when: When) => dates.time(when, zone),
  dayTime: (when: When) => dates.dayTime(when, language, zone),
  dateTime: (when: When) => dates.dateTime(when, language, zone),
  dateRange: (days: dates.Days) => dates.dateRange(days, language, zone),
  dayRange: (days: dates.Days) => dates.dayRange(days, language, zone),
  daysLeft: (until: When, now: Date) => daysLeft(until, language, { now, zone }),
  ago: (when: Date, now: Date) => ago(when, language, { now, zone }),
  fileSize: (size: number) => fileSize(size, language),
  list: (items: readonly string[]) => listed(items, language),
});

export type Formats = ReturnType<typeof formatsIn>;
