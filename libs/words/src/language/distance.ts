import type { Language } from '@ortaq/kernel';
import { dayOf, daysBetween, type When } from './civil.ts';
import { date } from './date.ts';
import { fillCount } from './message.ts';

const left = {
  kk: { days: '{n} күн қалды', today: 'Бүгін соңғы күн', over: 'Мерзімі өтті' },
  ru: {
    days: '{n|Остался|Осталось|Осталось} {n} {n|день|дня|дней}',
    today: 'Сегодня последний день',
    over: 'Срок прошёл',
  },
  en: { days: '{n} {n|day|days} left', today: 'Today is the last day', over: 'The deadline has passed' },
};

const past = {
  kk: { now: 'жаңа ғана', minutes: '{n} минут бұрын', hours: '{n} сағат бұрын', days: '{n} күн бұрын' },
  ru: {
    now: 'только что',
    minutes: '{n} {n|минуту|минуты|минут} назад',
    hours: '{n} {n|час|часа|часов} назад',
    days: '{n} {n|день|дня|дней} назад',
  },
  en: {
    now: 'just now',
    minutes: '{n} {n|minute|minutes} ago',
    hours: '{n} {n|hour|hours} ago',
    days: '{n} {n|day|days} ago',
  },
};

/** Two moments compared on one wall. */
export interface Moments {
  readonly now: Date;
  readonly zone?: string;
}

/** `6 күн қалды`, counted in civil days, so that it changes at midnight and not at an odd hour. */
export function daysLeft(until: When, language: Language, { now, zone }: Moments): string {
  const sentence = left[language];
  const days = daysBetween(dayOf(now, zone), dayOf(until, zone));
  if (days < 0 || isOver(until, now)) return sentence.over;
  return days === 0 ? sentence.today : fillCount(sentence.days, days, language);
}

const isOver = (until: When, now: Date): boolean =>
  (until instanceof Date || until.length > 10) && new Date(until) <= now;

/** `3 сағат бұрын`; after thirty days the date. A moment that a slow clock still calls future is just now. */
export function ago(when: Date, language: Language, { now, zone }: Moments): string {
  const minutes = Math.floor((now.getTime() - when.getTime()) / 60_000);
  const sentence = past[language];
  if (minutes < 1) return sentence.now;
  if (minutes < 60) return fillCount(sentence.minutes, minutes, language);
  if (minutes < 1440) return fillCount(sentence.hours, Math.floor(minutes / 60), language);
  if (minutes < 43_200) return fillCount(sentence.days, Math.floor(minutes / 1440), language);
  return date(when, language, zone);
}
