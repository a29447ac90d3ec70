import { stopOf } from './stop.tsx';

describe('who cannot vote', () => {
  it.each([
    [{ isResident: false, obstacle: null }, 'notResident'],
    [{ isResident: false, obstacle: 'voting/no-identity-number' }, 'notResident'],
    [{ isResident: true, obstacle: 'voting/no-identity-number' }, 'no-identity-number'],
    [{ isResident: true, obstacle: 'voting/roll-not-ready' }, 'roll-not-ready'],
    [{ isResident: true, obstacle: 'voting/not-on-roll' }, 'not-on-roll'],
    [{ isResident: true, obstacle: 'voting/voted-on-paper' }, 'voted-on-paper'],
    [{ isResident: true, obstacle: null }, null],
  ] as const)('%j is stopped by %s', (mine, why) => {
    expect(stopOf(mine)).toBe(why);
  });
});
