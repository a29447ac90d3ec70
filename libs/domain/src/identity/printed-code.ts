/** How long a printed code holds, and how often it may be typed wrong. */
export const PRINTED_CODE_DAYS = 30;
export const PRINTED_CODE_TRIES = 10;

/** Digits that are drawn: 43 bits. Two more check them, so that a slip of the finger takes no try. */
export const PRINTED_CODE_DRAWN = 13;

/** Fifteen digits look like no identity number, no phone and no card. */
const FORM = /^\d{15}$/;

/** The code of so many drawn digits, by which every wrong digit and every two neighbours that changed places are noticed (ISO 7064, MOD 97-10). */
export function printedCodeOf(drawn: string): string {
  const check = 98 - (Number(`${drawn}00`) % 97);
  return drawn + String(check).padStart(2, '0');
}

export const isPrintedCode = (text: string): boolean => FORM.test(text) && Number(text) % 97 === 1;

/** As it stands on the paper: in groups of three. */
export const groupedCode = (code: string): string => code.replaceAll(/\d{3}(?=\d)/g, '$& ');
