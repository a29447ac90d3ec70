import { countingOf, countingPresets, presetOf, withLimits, withThreshold } from './presets.ts';

describe('a counting rule', () => {
  it.each(['by-votes', 'equal-shares'] as const)('is known as %s, whatever its threshold', (name) => {
    expect(presetOf(countingPresets[name], 'approval')).toBe(name);
    expect(presetOf(withThreshold(countingPresets[name], 50), 'approval')).toBe(name);
  });

  it('is known in whatever order its parameters are written', () => {
    const { kind, ...rest } = countingPresets['by-votes'];
    expect(presetOf({ ...rest, kind }, 'approval')).toBe('by-votes');
  });

  it('is known whatever its limits', () => {
    const limited = withLimits(countingPresets['by-votes'], [{ column: 'category', value: 'roads', ceiling: '5' }]);
    expect(presetOf(limited, 'approval')).toBe('by-votes');
  });

  it.each(['cumulative', 'scoring', 'ordinal'] as const)(
    'weighs what %s ballots say, and is known for them',
    (type) => {
      const rule = countingOf('equal-shares', type);
      expect(rule).not.toEqual(countingPresets['equal-shares']);
      expect(presetOf(rule, type)).toBe('equal-shares');
      expect(presetOf(rule, 'approval')).toBeUndefined();
    },
  );

  it('is no preset when a parameter differs', () => {
    expect(presetOf({ ...countingPresets['by-votes'], perCost: true }, 'approval')).toBeUndefined();
  });

  it('has no gate when the threshold is zero', () => {
    expect(withThreshold(countingPresets['by-votes'], 0)).toBe(countingPresets['by-votes']);
  });
});
