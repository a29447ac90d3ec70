import { checkDigit } from '@ortaq/domain/identity';

/** Numbers of people born in the 18xx century: true in form, and of nobody alive. */
export function syntheticIin(serial: number, isWoman: boolean): string {
  const birth = `${String(30 + (serial % 60)).padStart(2, '0')}0${1 + (serial % 9)}${String(10 + (serial % 18))}`;
  return numbered(`${birth}${isWoman ? 2 : 1}`, 1000 + serial * 7);
}

/** Numbers of companies that do not exist. */
export const syntheticBin = (serial: number): string => numbered('000540', 10_000 + serial * 11);

/** The start, the first serial from the given one on that has a check digit, and that digit. */
function numbered(start: string, serial: number): string {
  const body = `${start}${serial}`;
  const digit = checkDigit(body);
  return digit === null ? numbered(start, serial + 1) : `${body}${digit}`;
}
