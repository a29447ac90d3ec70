/** An exact rational with a positive denominator, not necessarily in lowest terms. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

export const fraction = (num: bigint, den = 1n): Fraction => (den < 0n ? { num: -num, den: -den } : { num, den });

/** Negative, zero or positive as a < b, a = b, a > b. */
export const compareFractions = (a: Fraction, b: Fraction): number => {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
};

export const reduced = ({ num, den }: Fraction): Fraction => {
  const divisor = gcd(num < 0n ? -num : num, den);
  return { num: num / divisor, den: den / divisor };
};

export const gcd = (a: bigint, b: bigint): bigint => {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
};

/** Nearest double, wrong by at most two units in the last place, for a fraction that is not negative. */
export const toDouble = ({ num, den }: Fraction): number => {
  if (num === 0n) return 0;
  const shift = bitLength(den) - bitLength(num) + 64;
  const quotient = shift >= 0 ? (num << BigInt(shift)) / den : num / (den << BigInt(-shift));
  return Number(quotient) * 2 ** -shift;
};

const bitLength = (value: bigint): number => value.toString(16).length * 4;

/** The exact value cut (not rounded) after `places` decimals, e.g. `12.333333`. */
export const cutDecimal = ({ num, den }: Fraction, places: number): string => {
  const negative = num < 0n;
  const units = ((negative ? -num : num) * 10n ** BigInt(places)) / den;
  const digits = units.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${negative && units > 0n ? '-' : ''}${whole}${places > 0 ? `.${digits.slice(-places)}` : ''}`;
};
