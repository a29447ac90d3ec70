type Labelled = { x: number; y: number; text?: string | undefined };

export type Label = { dx: number; dy: number; anchor: 'start' | 'end' | 'middle' };

type Box = { left: number; right: number; top: number; bottom: number };

/** Of one letter, and of the line, in units of the drawing. */
const LETTER = 10;
const LINE = 17;

/** Right of the point, left of it, above, below: the first that is free. */
const spots: Label[] = [
  { dx: 12, dy: 5, anchor: 'start' },
  { dx: -12, dy: 5, anchor: 'end' },
  { dx: 0, dy: -13, anchor: 'middle' },
  { dx: 0, dy: 23, anchor: 'middle' },
];

function boxOf({ x, y, text = '' }: Labelled, { dx, dy, anchor }: Label): Box {
  const length = text.length * LETTER;
  const left = x + dx - { start: 0, end: length, middle: length / 2 }[anchor];
  return { left, right: left + length, top: y + dy - LINE, bottom: y + dy };
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where the text of each point stands, so that none covers another text or another point that has one; null where it finds no room. */
export function labelsOf(points: Labelled[], width: number): (Label | null)[] {
  const taken: Box[] = points
    .filter(({ text }) => text)
    .map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }));
  return points.map((point) => {
    if (!point.text) return null;
    const spot = spots.find((each) => {
      const box = boxOf(point, each);
      return box.left >= 0 && box.right <= width && !taken.some((other) => meet(box, other));
    });
    if (spot) taken.push(boxOf(point, spot));
    return spot ?? null;
  });
}
