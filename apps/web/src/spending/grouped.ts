import { nbsp } from '@ortaq/words';

/** A number of twelve digits in groups of three, as people read it out. */
export const grouped = (number: string): string => number.replace(/(\d{3})(?=\d)/g, `$1${nbsp}`);

/** The code of a file in groups of eight, so that two can be compared by eye. */
export const groupedCode = (sha256: string): string => sha256.replace(/(.{8})(?=.)/g, '$1 ');
