import { wordsIn } from '@ortaq/words';

import { sheetWords } from './sheet-words.ts';

const t = wordsIn('en');
const titles = new Map([
  [3, 'Water'],
  [7, 'Street'],
]);

describe('a sheet in words', () => {
  it.each([
    ['3 7', '3 Water · 7 Street'],
    ['3:2 7:1', '3 Water – 2 · 7 Street – 1'],
    ['B', 'blank'],
    ['X', 'invalid'],
  ])('«%s» is told as «%s»', (line, words) => {
    expect(sheetWords(t, titles, line)).toBe(words);
  });
});
