import type { Language } from '@ortaq/kernel';

/** The only zone of Kazakhstan since 1 March 2024; computed, because older phones still believe in UTC+6. */
export const almaty = 'Asia/Almaty';

const kazakhstan = ['Almaty', 'Qyzylorda', 'Qostanay', 'Aqtobe', 'Aqtau', 'Atyrau', 'Oral'].map(
  (city) => `Asia/${city}`,
);
const astana = { kk: 'Астана уақыты', ru: 'время Астаны', en: 'Astana time' };

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ...Object.fromEntries(kazakhstan.map((zone) => [zone, astana])),
  'Europe/Warsaw': { kk: 'Варшава уақыты', ru: 'время Варшавы', en: 'Warsaw time' },
  'Europe/Istanbul': { kk: 'Стамбул уақыты', ru: 'время Стамбула', en: 'Istanbul time' },
};
const local = { kk: 'жергілікті уақыт', ru: 'местное время', en: 'local time' };

/** «Астана уақыты»: whose clock a time is told by. */
export const zoneName = (zone: string, language: Language): string => (names[zone] ?? local)[language];

/** Minutes that the clocks of an IANA zone are ahead of UTC at this instant. @throws RangeError for an unknown zone. */
export function offsetAt(instant: Date, zone: string): number {
  return kazakhstan.includes(zone) ? 300 : Math.round((clockIn(zone, instant) - instant.getTime()) / 60_000);
}

function clockIn(timeZone: string, instant: Date): number {
  const each = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const format = new Intl.DateTimeFormat('en-US', { ...each, timeZone, hourCycle: 'h23' });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute) + (instant.getTime() % 60_000);
}
