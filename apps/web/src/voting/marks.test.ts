import fc from 'fast-check';

import { draftName, type Mark, readDraft, readMarks, secondsToKeep, writeDraft, writeMarks } from './marks.ts';

const marks = (text: string): Mark[] => readMarks(text);
const day = 86_400_000;

describe('marks of a draft', () => {
  it('come back as they were written, in their order', () => {
    const mark = fc.record({
      number: fc.integer({ min: 1, max: 99_999 }),
      points: fc.option(fc.integer({ min: 1, max: 1000 })),
    });
    const some = fc.uniqueArray(mark, { selector: ({ number }) => number, minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 4e9 }), (made, second) => {
        const draft = { marks: made, until: new Date(second * 1000) };
        expect(readDraft(writeDraft(draft))).toEqual(draft);
      }),
    );
  });

  it('are written with signs that a cookie takes as they are', () => {
    const text = writeDraft({
      marks: [
        { number: 7, points: null },
        { number: 3, points: 4 },
      ],
      until: new Date(1_900_000_000_000),
    });
    expect(text).toBe('7.3*4~1900000000');
    expect(encodeURIComponent(text)).toBe(text);
  });

  it.each([
    ['7.7', [{ number: 7, points: null }]],
    [
      '7..x.3',
      [
        { number: 7, points: null },
        { number: 3, points: null },
      ],
    ],
    ['7*.3*a.-1', []],
    ['<script>', []],
    ['', []],
  ])('%j is read as far as it can be', (text, read) => {
    expect(marks(text)).toEqual(read);
  });

  it('without an end, or without a mark, are no draft', () => {
    expect([readDraft('7.3'), readDraft('~1900000000'), readDraft(undefined), readDraft('7~soon')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('never grow beyond what a ballot may hold', () => {
    expect(marks(Array.from({ length: 900 }, (_, at) => at + 1).join('.'))).toHaveLength(500);
  });

  it('of different cycles and villages do not meet', () => {
    const names = [draftName('samal', '2027'), draftName('samal', '2027-2'), draftName('bulaq', '2027')];
    expect(new Set(names).size).toBe(3);
    expect(names.every((name) => /^[\w-]+$/.test(name))).toBe(true);
  });

  it('are kept a week beyond the closing of the polls, and not for ever', () => {
    const now = new Date(0);
    expect(secondsToKeep(new Date(9 * day), now)).toBe(16 * 86_400);
    expect(secondsToKeep(new Date(-8 * day), now)).toBe(0);
  });

  it('of nobody are nothing', () => {
    expect(writeMarks([])).toBe('');
  });
});
