/** An exact decimal: units × 10^-scale, with no trailing zero after the point. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const decimalForm = /^([+-]?)(\d{1,30})(?:\.(\d{1,30}))?$/;

/** Reads `12`, `-3.50`, `+7`; null for anything else (a comma, an exponent, spaces inside, more than 30 digits a side). */
export const parseDecimal = (text: string): Decimal | null => {
  const match = decimalForm.exec(text);
  if (!match) return null;
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  const units = BigInt(match[2] + fraction);
  return { units: match[1] === '-' ? -units : units, scale: fraction.length };
};

/** The same amount in units of 10^-scale; `scale` must not be smaller than the decimal's own. */
export const rescale = (decimal: Decimal, scale: number): bigint =>
  decimal.units * 10n ** BigInt(scale - decimal.scale);

/** Writes units × 10^-scale with a point and without trailing zeros. */
export const formatDecimal = (units: bigint, scale: number): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
};

/** `1234,5` as `1234.5`; null when the text holds more than one comma or a point beside it. */
export const commaAsPoint = (text: string): string | null =>
  /^[^,.]*,[^,.]*$/.test(text) ? text.replace(',', '.') : null;
