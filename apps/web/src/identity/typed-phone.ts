import { parsePhone } from '@ortaq/words';

import type { Kept } from '../platform/kept.ts';

/** The number as the contract takes it; what is no number is sent as it was typed, to be refused there. */
export const phoneTyped = (text: string): string => parsePhone(text) ?? text.replaceAll(/[\s().‐–-]/gu, '');

/** A code as people copy it: with spaces, dashes, a full stop behind it. */
export const codeTyped = (text: string): string => text.replaceAll(/[\s.\p{Pd}]/gu, '');

const HALF_AN_HOUR = 1800;

/** The phone to which a code was sent waits in the browser: an address would show it to history and journals. */
export const phoneNote = (name: 'phone' | 'new-phone', value: string): Kept => ({ name, value, seconds: HALF_AN_HOUR });

export const forgetPhone = (name: 'phone' | 'new-phone'): Kept => ({ name, value: '', seconds: 0 });
