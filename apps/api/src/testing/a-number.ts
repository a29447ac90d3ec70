import { checkDigit } from '@ortaq/domain/identity';

let numbers = 0;

/** An identity number with a true check digit, of a person born in 1885: nobody's. Each has other last digits. */
export function aNumber(): string {
  numbers += 1;
  const body = `85061520${String(numbers).padStart(3, '0')}`;
  const digit = checkDigit(body);
  return digit === null ? aNumber() : `${body}${digit}`;
}
