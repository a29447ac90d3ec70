import fc from 'fast-check';
import { foldSearch, foldSql } from './search.ts';

const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...'ӘәҒҚңӨұҮһІiHоОёё İß'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
});

describe('folding for search', () => {
  it.each([
    ['қазақ', 'казак'],
    ['Қызылорда', 'кызылорда'],
    ['өмір', 'омир'],
    ['Үйеңкі', 'уйенки'],
    ['ұн', 'ун'],
    ['Һәм', 'хам'],
    ['ғалым', 'галым'],
    ['Алёна', 'алена'],
  ])('%s is found by %s', (stored, typed) => {
    expect(foldSearch(stored)).toBe(foldSearch(typed));
  });

  it.each([
    ['a Latin i in a Kazakh word', 'бiлiм', 'білім'],
    ['a Latin h', 'гауhар', 'гауһар'],
    ['Latin look-alikes', 'cpeдa', 'среда'],
    ['the schwa of another alphabet', 'əн', 'ән'],
    ['a letter in two code points', 'и\u0306од', 'йод'],
    ['a Turkish capital', 'İн', 'ін'],
  ])('does not notice %s', (_, typed, stored) => {
    expect(foldSearch(typed)).toBe(foldSearch(stored));
  });

  it('keeps what the Russian and Kazakh alphabets tell apart', () => {
    expect(new Set([...'абвгдежзийклмнопрстуфхцчшщъыьэюя'].map(foldSearch)).size).toBe(32);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(text, (each) => foldSearch(foldSearch(each)) === foldSearch(each)));
  });

  it('maps letter to letter, as translate() of PostgreSQL needs', () => {
    expect(foldSql.from).toHaveLength(foldSql.to.length);
    expect(new Set(foldSql.from).size).toBe(foldSql.from.length);
    expect([...foldSql.to].filter((letter) => foldSql.from.includes(letter))).toEqual([]);
    expect(foldSql.from).toBe(foldSql.from.toLowerCase().normalize());
  });
});
