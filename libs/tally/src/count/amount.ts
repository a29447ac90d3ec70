import type { Fraction } from '../exact/fraction.ts';
import { cutDecimal } from '../exact/fraction.ts';
import type { Amount } from '../explain/reason.ts';

/** Minor units, whole or as a fraction, cut after three decimals: `2500.000`. */
export const amount = (value: bigint | Fraction): Amount =>
  cutDecimal(typeof value === 'bigint' ? { num: value, den: 1n } : value, 3);
