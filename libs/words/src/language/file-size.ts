import type { Language } from '@ortaq/kernel';
import { fillCount } from './message.ts';
import { nbsp, number } from './number.ts';

const bytes = { kk: '{n} байт', ru: '{n} {n|байт|байта|байт}', en: '{n} {n|byte|bytes}' };
const units = { kk: ['КБ', 'МБ', 'ГБ'], ru: ['КБ', 'МБ', 'ГБ'], en: ['KB', 'MB', 'GB'] };

/** `1,2 МБ`: steps of a thousand as phones count them, one decimal below ten. */
export function fileSize(size: number, language: Language): string {
  if (size < 1000) return fillCount(bytes[language], size, language).replace(' ', nbsp);
  const step = size < 999_500 ? 1 : size < 999_500_000 ? 2 : 3;
  const figure = size / 1000 ** step;
  return `${number(figure, language, figure < 9.95 ? 1 : 0)}${nbsp}${units[language][step - 1]}`;
}
