import type { Language } from '@ortaq/kernel';
import { decimalMark, grouped, nbsp } from './number.ts';

/** ISO 4217; amounts are held in hundredths of it. */
export type Currency = string;

/** Signs of the currencies that pages show often; any other is shown by its code. */
export const currencySigns: Readonly<Record<Currency, string>> = { KZT: '₸', PLN: 'zł', EUR: '€', TRY: '₺' };

const signOf = (currency: Currency): string => currencySigns[currency] ?? currency;

const signed = (amount: bigint, figure: string): string => (amount < 0n ? `−${figure}` : figure);
const absolute = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** `1 234 567 ₸` from minor units, alike in every language; `1 234 567,50 ₸` when there are tiyn. */
export function money(minor: bigint, language: Language, currency: Currency = 'KZT'): string {
  const amount = absolute(minor);
  const tiyn = amount % 100n;
  const rest = tiyn === 0n ? '' : decimalMark(language) + String(tiyn).padStart(2, '0');
  return signed(minor, `${grouped(String(amount / 100n))}${rest}${nbsp}${signOf(currency)}`);
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
  return signed(minor, [figure, scales[language][power - 1], signOf(currency)].join(nbsp));
}

/** Tenths of a thousand, million or milliard: 1, 2 or 3 times three noughts. */
function tenths(minor: bigint, power: number): bigint {
  const tenth = 10n * 1000n ** BigInt(power);
  return (minor + tenth / 2n) / tenth;
}
