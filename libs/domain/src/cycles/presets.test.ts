import { countingPresets, presetOf, withThreshold } from './presets.ts';

describe('a counting rule', () => {
  it.each(['by-votes', 'equal-shares'] as const)('is known as %s, whatever its threshold', (name) => {
    expect(presetOf(countingPresets[name])).toBe(name);
    expect(presetOf(withThreshold(countingPresets[name], 50))).toBe(name);
  });

  it('is known in whatever order its parameters are written', () => {
    const { kind, ...rest } = countingPresets['by-votes'];
    expect(presetOf({ ...rest, kind })).toBe('by-votes');
  });

  it('is no preset when a parameter differs', () => {
    expect(presetOf({ ...countingPresets['by-votes'], perCost: true })).toBeUndefined();
  });

  it('has no gate when the threshold is zero', () => {
    expect(withThreshold(countingPresets['by-votes'], 0)).toBe(countingPresets['by-votes']);
  });
});
