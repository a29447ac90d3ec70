import { rule } from '@ortaq/kernel';

export const LEAST_PASSWORD = 12;
const LEAST_KINDS_OF_SIGNS = 6;

/** What a new password is judged by. Its strength is length: no rule of digits and signs (NIST SP 800-63B-4 §3.1.1). */
export interface PasswordFacts {
  readonly isCurrentRight: boolean;
  readonly next: string;
  readonly current: string;
  readonly login: string;
}

const password = rule<PasswordFacts>();

const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const isStep = (from: string, to: string): boolean =>
  Math.abs(from.codePointAt(0)! - to.codePointAt(0)!) === 1 || keyRows.some((row) => row.includes(from + to));

/** How much of the password is a walk along the alphabet, the digits or a row of keys: from 0 to 1. */
function walked(text: string): number {
  const signs = [...text];
  const steps = signs.filter((sign, at) => at > 0 && isStep(signs[at - 1]!, sign)).length;
  return steps / Math.max(1, signs.length - 1);
}

const usual = /ortaq|ортақ|ортак|password|пароль|құпия|йцукен/;

function isGuessable({ next, login }: PasswordFacts): boolean {
  const plain = next.toLowerCase();
  if (new Set(plain).size < LEAST_KINDS_OF_SIGNS || plain.includes(login)) return true;
  return walked(plain) > 0.6 || usual.test(plain);
}

export const passwordRules = [
  password('identity/password-wrong', ({ isCurrentRight }) => isCurrentRight),
  password('identity/password-same', ({ next, current }) => next !== current),
  password('identity/password-short', ({ next }) => [...next].length >= LEAST_PASSWORD),
  password('identity/password-guessable', (facts) => [...facts.next].length < LEAST_PASSWORD || !isGuessable(facts)),
] as const;
