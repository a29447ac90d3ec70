import { nbsp } from './number.ts';

/** +7, 7 or 8, or nothing before the number. Kazakhstan shares +7 with Russia; its own numbers go on with 6 or 7. */
const kazakh = /^(?:\+7|[78])?([67]\d{9})$/;

/** `+77001234567` from any usual spelling (8 700 …, +7 (700) …, 700 …), or null. */
export function parsePhone(text: string): string | null {
  const [, national] = kazakh.exec(text.replace(/[\s().‐–-]/gu, '')) ?? [];
  return national === undefined ? null : `+7${national}`;
}

/** A number that can receive a code: codes 70x, 74x to 77x are mobile, 71x and 72x are land lines. */
export const isMobile = (phone: string): boolean => /^\+77(0|[4-7])\d{8}$/.test(phone);

/** `+7 700 123 45 67`, unbroken. */
export const formatPhone = (phone: string): string =>
  phone.replace(/^(\+7)(\d{3})(\d{3})(\d\d)(\d\d)$/, `$1${nbsp}$2${nbsp}$3${nbsp}$4${nbsp}$5`);

/** `+7 700 ••• •• 67`: enough to know one's own number, too little to learn another's. */
export const maskPhone = (phone: string): string =>
  formatPhone(phone).replace(/\d{3}(.)\d\d(.)(\d\d)$/u, '•••$1••$2$3');
