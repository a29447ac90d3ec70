import { wordsIn } from '@ortaq/words';

import { dueWords } from './due-words.ts';
import type { Item } from './queue-groups.ts';

const t = wordsIn('kk', { zone: 'Asia/Almaty', currency: 'KZT' });
const wall = { now: new Date('2027-02-24T09:12:00+05:00'), zone: 'Asia/Almaty' };
const said = (dueAt: string | null, isLate = false) => {
  const { due, left } = dueWords(t, { dueAt, isLate } as Item, wall);
  return `${due} / ${left}`.replaceAll('\u00a0', ' ');
};

describe('the day of an item', () => {
  it.each([
    ['2027-02-24T18:00:00+05:00', false, 'бүгін, 18:00 / 8 сағат қалды'],
    ['2027-02-24T09:40:00+05:00', false, 'бүгін, 09:40 / бір сағаттан аз қалды'],
    ['2027-02-26T00:30:00+05:00', false, '26 ақпан / 2 күн қалды'],
    ['2027-02-23T18:00:00+05:00', true, '23 ақпан / 1 күн кешікті'],
    ['2027-02-24T08:00:00+05:00', true, 'бүгін, 08:00 / кешікті'],
    [null, false, ' / '],
  ])('%s (late: %s) reads «%s»', (dueAt, isLate, words) => {
    expect(said(dueAt, isLate)).toBe(words);
  });
});
