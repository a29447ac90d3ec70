import { almaty, offsetAt } from './zone.ts';

/** An instant, or its ISO text, or a civil date 'YYYY-MM-DD' that belongs to no zone. */
export type When = Date | string;

/** What calendar and clock on a wall show. Months and weekdays count from 1; the week begins on Monday. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

const civilDate = /^\d{4}-\d\d-\d\d$/;

/** @throws RangeError when the text is no time. */
export function civilOf(when: When, zone: string = almaty): Civil {
  const isDay = typeof when === 'string' && civilDate.test(when);
  const instant = new Date(when);
  if (Number.isNaN(instant.getTime())) throw new RangeError(`no such time: ${String(when)}`);
  const wall = isDay ? instant : new Date(instant.getTime() + offsetAt(instant, zone) * 60_000);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    weekday: wall.getUTCDay() || 7,
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
  };
}

export const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** 'YYYY-MM-DD' on the wall of that zone. */
export function dayOf(when: When, zone: string = almaty): string {
  const { year, month, day } = civilOf(when, zone);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Days from one civil date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The instant at which that wall shows this date and this time 'HH:MM'. */
export function instantAt(day: string, time: string, zone: string = almaty): Date {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const near = new Date(wall - offsetAt(new Date(wall), zone) * 60_000);
  return new Date(wall - offsetAt(near, zone) * 60_000);
}

/** ISO text with the offset of the zone: `2027-04-20T23:59:00+05:00`. */
export function isoIn(instant: Date, zone: string = almaty): string {
  const offset = offsetAt(instant, zone);
  const wall = new Date(instant.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  return `${wall}${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
