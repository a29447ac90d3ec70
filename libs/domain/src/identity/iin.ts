const ascending = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const shifted = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

const weigh = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * digits[at]!, 0) % 11;

/** The check digit for the first eleven digits of an IIN or BIN; null for a body that is never issued (Resolution 565 of 2003). */
export function checkDigit(body: string): number | null {
  const digits = [...body].map(Number);
  const first = weigh(digits, ascending);
  const digit = first === 10 ? weigh(digits, shifted) : first;
  return digit === 10 ? null : digit;
}

const isChecked = (text: string): boolean => checkDigit(text.slice(0, 11)) === Number(text[11]);

/**
 * An individual identification number: twelve digits with a true check digit. Nothing else is asked of it, since a number need
 * not tell the true birth date or sex of its holder (Decree 853 of 2013).
 */
export const isIin = (text: string): boolean => /^\d{12}$/.test(text) && /[1-9]/.test(text) && isChecked(text);

/** A business identification number: year and month, kind of person, kind of unit, serial, check digit. */
export const isBin = (text: string): boolean => /^\d\d(0[1-9]|1[0-2])[4-6][0-3]\d{6}$/.test(text) && isChecked(text);

/** The four digits by which a clerk and a person recognise a number. */
export const lastFour = (iin: string): string => iin.slice(-4);
