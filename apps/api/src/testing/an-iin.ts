import { checkDigit } from '@ortaq/domain/identity';

let people = 1000;

/** An identity number with a true check digit, of a person born in 1885: nobody’s. Each once, and with other last digits. */
export function anIin(): string {
  people += 1;
  const body = `8506151${people}`;
  const digit = checkDigit(body);
  return digit === null ? anIin() : `${body}${digit}`;
}
