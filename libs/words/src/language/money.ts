import type { Language } from '@ortaq/kernel';
import { decimalMark, grouped, nbsp } from './number.ts';

/** Currencies of the places that use Ortaq; all have a hundred minor units. */
export const currencySigns = { KZT: '₸', PLN: 'zł', EUR: '€', TRY: '₺' } as const;

export type Currency = keyof typeof currencySigns;

const signed = (amount: bigint, figure: string): string => (amount < 0n ? `−${figure}` : figure);
const absolute = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** `1 234 567 ₸` from minor units, alike in every language; `1 234 567,50 ₸` when there are tiyn. */
export function money(minor: bigint, language: Language, currency: Currency = 'KZT'): string {
  const amount = absolute(minor);
  const tiyn = amount % 100n;
  const rest = tiyn === 0n ? '' : decimalMark(language) + String(tiyn).padStart(2, '0');
  return signed(minor, `${grouped(String(amount / 100n))}${rest}${nbsp}${currencySigns[currency]}`);
}

const scales = {
  kk: ['мың', 'млн', 'млрд'],
  ru: ['тыс.', 'млн', 'млрд'],
  en: ['thousand', 'million', 'billion'],
} as const;

/** `12,5 млн ₸`: for a picture or a headline that shows the whole sum elsewhere. One decimal, half rounded up. */
export function moneyShort(minor: bigint, language: Language, currency: Currency = 'KZT'): string {
  const amount = absolute(minor);
  if (amount < 100_000n) return money(minor, language, currency);
  const power = [3, 2].find((each) => tenths(amount, each - 1) >= 10_000n) ?? 1;
  const [whole, tenth] = [tenths(amount, power) / 10n, tenths(amount, power) % 10n];
  const figure = grouped(String(whole)) + (tenth === 0n ? '' : `${decimalMark(language)}${tenth}`);
  return signed(minor, [figure, scales[language][power - 1], currencySigns[currency]].join(nbsp));
}

/** Tenths of a thousand, million or milliard: 1, 2 or 3 times three noughts. */
function tenths(minor: bigint, power: number): bigint {
  const tenth = 10n * 1000n ** BigInt(power);
  return (minor + tenth / 2n) / tenth;
}
