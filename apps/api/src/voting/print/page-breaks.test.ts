import fc from 'fast-check';

import { inPages, pageBreaks } from './page-breaks.ts';

const room = { first: 200, next: 240 };
const rows = fc.array(fc.integer({ min: 15, max: 30 }), { minLength: 1, maxLength: 60 });
const heightOf = (heights: readonly number[], page: readonly number[]) =>
  page.reduce((sum, row) => sum + heights[row]!, 0);

describe('rows on pages', () => {
  it('stand in their order, each once', () => {
    fc.assert(
      fc.property(rows, (heights) => {
        expect(pageBreaks(heights, room).flat()).toEqual([...heights.keys()]);
      }),
    );
  });

  it('fit on their page', () => {
    fc.assert(
      fc.property(rows, (heights) => {
        const pages = pageBreaks(heights, room).map((page) => heightOf(heights, page));
        expect(pages.filter((height, at) => height > (at === 0 ? room.first : room.next))).toEqual([]);
      }),
    );
  });

  it('take as few pages as can be', () => {
    expect(
      pageBreaks(
        Array.from({ length: 10 }, () => 20),
        room,
      ),
    ).toHaveLength(1);
    expect(
      pageBreaks(
        Array.from({ length: 22 }, () => 20),
        room,
      ),
    ).toHaveLength(2);
    expect(
      pageBreaks(
        Array.from({ length: 23 }, () => 20),
        room,
      ),
    ).toHaveLength(3);
  });

  it('leave no row alone on the last page', () => {
    const pages = pageBreaks(
      Array.from({ length: 11 }, () => 20),
      room,
    );
    expect(pages.map(({ length }) => length)).toEqual([6, 5]);
  });

  it('have a page of their own where they are higher than any', () => {
    expect(pageBreaks([20, 500, 20], room)).toEqual([[0], [1], [2]]);
  });

  it('come in equal pieces where they are equally high', () => {
    expect(inPages([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  });
});
