import { broken } from '@ortaq/kernel';

import { askingRules, makingRules, MOST_PASSKEYS, type PasskeyFacts } from './passkey.rules.ts';

const good: PasskeyFacts = { means: 'code', had: 0, isProven: true };

describe('a passkey', () => {
  it.each([
    ['in a session of the demo', { means: 'demo' }, 'identity/passkey-in-demo'],
    ['beside ten others', { had: MOST_PASSKEYS }, 'identity/passkeys-enough'],
    ['by a device that proved nothing', { isProven: false }, 'identity/passkey-unproven'],
  ] as const)('is not made %s', (_, fault, reason) => {
    expect(broken(makingRules, { ...good, ...fault })).toEqual([reason]);
  });

  it('is made by whoever signed in otherwise, as the tenth too', () => {
    expect(broken(makingRules, { ...good, means: 'printed', had: MOST_PASSKEYS - 1 })).toEqual([]);
  });

  it('is asked of a device before anything is proven', () => {
    expect(broken(askingRules, { means: 'code', had: 0 })).toEqual([]);
  });
});
