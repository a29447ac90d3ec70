import { placeOf } from './own-place.tsx';

const known = { isSignedIn: true, hasIdentityNumber: true, isOnRoll: true } as Parameters<typeof placeOf>[0] & object;

describe('one’s place on the roll', () => {
  it.each([
    ['noRoll', undefined],
    ['visitor', { ...known, isSignedIn: false }],
    ['noNumber', { ...known, hasIdentityNumber: false }],
    ['off', { ...known, isOnRoll: false }],
    ['on', known],
  ] as const)('is told as %s', (place, own) => {
    expect(placeOf(own)).toBe(place);
  });
});
