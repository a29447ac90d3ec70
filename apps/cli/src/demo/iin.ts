import { checkDigit } from '@ortaq/domain/identity';

/** Numbers of people born in the 18xx century: true in form, and of nobody alive. */
export function syntheticIin(serial: number, isWoman: boolean): string {
  const birth = `${String(30 + (serial % 60)).padStart(2, '0')}0${1 + (serial % 9)}${String(10 + (serial % 18))}`;
  for (let add = 0; ; add += 1) {
    const body = `${birth}${isWoman ? 2 : 1}${String(1000 + serial * 7 + add).padStart(4, '0')}`;
    const digit = checkDigit(body);
    if (digit !== null) return `${body}${digit}`;
  }
}
