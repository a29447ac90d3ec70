/** Room for rows, in the unit of their heights. */
export interface Room {
  readonly first: number;
  readonly next: number;
}

/** Rows by page, filled from the top; a row that is higher than any page has one to itself. */
function filled(heights: readonly number[], { first, next }: Room): number[][] {
  const pages: number[][] = [];
  let left = 0;
  for (const [row, height] of heights.entries()) {
    if (pages.length === 0 || height > left) {
      left = pages.length === 0 ? first : next;
      pages.push([]);
    }
    pages.at(-1)!.push(row);
    left -= height;
  }
  return pages;
}

/** Rows by page, on as few pages as can be, and those about equally full: no page ends with a lonely row. */
export function pageBreaks(heights: readonly number[], room: Room): number[][] {
  const fewest = filled(heights, room);
  const most = Math.max(room.first, room.next);
  for (let limit = Math.ceil(most / fewest.length / 2); limit < most; limit++) {
    const pages = filled(heights, { first: Math.min(room.first, limit), next: Math.min(room.next, limit) });
    if (pages.length === fewest.length) return pages;
  }
  return fewest;
}

/** Pieces of one length; the last may be shorter. */
export const inPages = <Row>(rows: readonly Row[], perPage: number): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / perPage) }, (_, at) => rows.slice(at * perPage, (at + 1) * perPage));
