import fc from 'fast-check';
import { compareKk } from './sort.ts';

const alphabet = [...'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ'];
const word = fc.string({ unit: fc.constantFrom(...'аӘәбҒғеЁёиіІһxZ1 9-ç😀'), maxLength: 6 });

describe('alphabetical order', () => {
  it('is that of the Kazakh alphabet, in small letters and large', () => {
    expect(alphabet).toHaveLength(42);
    expect(alphabet.toReversed().sort(compareKk)).toEqual(alphabet);
    const small = alphabet.map((letter) => letter.toLowerCase());
    expect(small.toReversed().sort(compareKk)).toEqual(small);
  });

  it.each([
    ['ә after а, not after я', ['Әлия', 'Яна', 'Асан'], ['Асан', 'Әлия', 'Яна']],
    ['і after ы, not after и', ['Ілияс', 'Иван', 'Ыбырай', 'Йод'], ['Иван', 'Йод', 'Ыбырай', 'Ілияс']],
    ['ұ before ү', ['үй', 'ұн', 'ус'], ['ус', 'ұн', 'үй']],
    ['numbers first and Latin last', ['Nur', 'Әл', '12', 'Ян'], ['12', 'Әл', 'Ян', 'Nur']],
    ['a shorter word first', ['ауылдық', 'ауыл'], ['ауыл', 'ауылдық']],
    ['the case only when nothing else differs', ['Ауыл', 'ауыл', 'аудан'], ['аудан', 'ауыл', 'Ауыл']],
  ])('has %s', (_, words, sorted) => {
    expect(words.toSorted(compareKk)).toEqual(sorted);
  });

  it('takes a letter in two code points for the letter', () => {
    expect(compareKk('и\u0306од', 'йод')).toBe(0);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(Math.sign(compareKk(a, b))).toBe(0 - Math.sign(compareKk(b, a)));
        expect(compareKk(a, b) === 0).toBe(a.normalize() === b.normalize());
        const [first, middle, last] = [a, b, c].sort(compareKk) as [string, string, string];
        expect(
          [compareKk(first, middle), compareKk(middle, last), compareKk(first, last)].some((each) => each > 0),
        ).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
