import { comingOf } from './coming-roll.tsx';

const listed = { isSignedIn: true, hasIdentityNumber: true, isListed: true } as Parameters<typeof comingOf>[0];

describe('before the roll is frozen, a person', () => {
  it.each([
    ['making', { ...listed, isListed: null }],
    ['visitor', { ...listed, isSignedIn: false, isListed: false }],
    ['noNumber', { ...listed, hasIdentityNumber: false, isListed: false }],
    ['listed', listed],
    ['unlisted', { ...listed, isListed: false }],
  ] as const)('is told as %s', (told, own) => {
    expect(comingOf(own)).toBe(told);
  });
});
