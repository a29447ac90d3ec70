import { contains, levelOf, parentOf, prefixOf } from './kato.ts';

describe('a code of the classifier of places', () => {
  it.each([
    ['100000000', 'oblast'],
    ['103200000', 'district'],
    ['103230000', 'sub_district'],
    ['103230100', 'settlement'],
  ])('%s is a %s', (kato, level) => {
    expect(levelOf(kato)).toBe(level);
  });

  it('is not a code with a letter or too few digits', () => {
    expect(levelOf('1032301')).toBeUndefined();
    expect(levelOf('10323010x')).toBeUndefined();
  });

  it.each([
    ['103230100', '103230000'],
    ['103230000', '103200000'],
    ['103200000', '100000000'],
    ['101010000', '101000000'],
  ])('%s belongs to %s', (kato, parent) => {
    expect(parentOf(kato)).toBe(parent);
  });

  it('an oblast belongs to nothing', () => {
    expect(parentOf('100000000')).toBeUndefined();
  });

  it.each([
    ['100000000', '103230000', true],
    ['103200000', '103230000', true],
    ['103230000', '103230000', true],
    ['110000000', '103230000', false],
    ['101000000', '103230000', false],
  ])('%s contains %s: %s', (outer, inner, answer) => {
    expect(contains(outer, inner)).toBe(answer);
  });
});

describe('the leading digits of a place', () => {
  it.each([
    ['100000000', '10'],
    ['103200000', '1032'],
    ['103230000', '103230'],
    ['103230100', '103230100'],
    ['100100000', '1001'],
  ])('%s shares %s with everything inside it', (kato, prefix) => {
    expect(prefixOf(kato)).toBe(prefix);
  });
});
