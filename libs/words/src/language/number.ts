import type { Language } from '@ortaq/kernel';

/** U+00A0: a number never breaks from its unit, nor its thousands from each other. */
export const nbsp = '\u00A0';

/** Digits in threes, the same in every language of the interface. */
export const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, nbsp);

export const decimalMark = (language: Language): string => (language === 'en' ? '.' : ',');

/** `1 234 567,5`: at most `digits` decimals (2 unless told), closing zeros left out, U+2212 for a minus. */
export function number(value: number | bigint, language: Language, digits = 2): string {
  const [whole = '', rest = ''] = (typeof value === 'bigint' ? String(value) : value.toFixed(digits)).split('.');
  const decimals = rest.replace(/0+$/, '');
  const figure = grouped(whole.replace('-', '')) + (decimals && decimalMark(language) + decimals);
  return whole.startsWith('-') && figure !== '0' ? `−${figure}` : figure;
}

/** `34,5 %` of a share such as 0.345; the sign stands apart in Kazakh and Russian. */
export function percent(share: number, language: Language, digits = 0): string {
  const hundredths = Number((share * 100).toPrecision(12));
  return number(hundredths, language, digits) + (language === 'en' ? '%' : `${nbsp}%`);
}
