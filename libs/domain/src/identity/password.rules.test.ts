import { broken } from '@ortaq/kernel';
import fc from 'fast-check';

import { passwordRules } from './password.rules.ts';

const judged = (next: string, differences = {}) =>
  broken(passwordRules, { next, current: 'the old one', login: 'aigul', isCurrentRight: true, ...differences });

describe('a new password', () => {
  it.each(['тас көпір үстінде 7 қой', 'correct horse battery', 'mjrK-93fq-Ld02'])('may be «%s»', (next) => {
    expect(judged(next)).toEqual([]);
  });

  it.each([
    ['short', 'kj3Hf9!x', 'identity/password-short'],
    ['a walk along the alphabet', 'abcdefghijklmnop', 'identity/password-guessable'],
    ['a walk along the keys', 'qwertyuiopasdf', 'identity/password-guessable'],
    ['a walk along the Russian alphabet', 'абвгдежзийклм', 'identity/password-guessable'],
    ['backward digits', '9876543210987654', 'identity/password-guessable'],
    ['three signs over and over', 'abcabcabcabcabc', 'identity/password-guessable'],
    ['the name of the product', 'Ortaq ortaq 2027', 'identity/password-guessable'],
    ['the login', 'qq-aigul-pp-99-zx', 'identity/password-guessable'],
    ['the old one', 'the old one', 'identity/password-same'],
  ])('is refused when it is %s', (_, next, reason) => {
    expect(judged(next)).toContain(reason);
  });

  it('is counted in signs, not in bytes or halves of a sign', () => {
    expect(judged('😀😁😂😃😄😅😆😇😈😉😊😋')).not.toContain('identity/password-short');
    expect(judged('😀😁😂😃😄😅')).toContain('identity/password-short');
  });

  it('tells one reason of its form at a time', () => {
    fc.assert(
      fc.property(fc.string(), (next) => judged(next).filter((code) => /short|guessable/.test(code)).length <= 1),
    );
  });

  it('is not judged without the right current one going unsaid', () => {
    expect(judged('тас көпір үстінде', { isCurrentRight: false })).toEqual(['identity/password-wrong']);
  });
});
