import { encode } from 'uqr';

import type { Both } from './both.ts';
import type { Pen, Spot } from './pen.ts';

/** A4 upright, millimetres. */
export const PAPER = { width: 210, height: 297, edge: 12, inner: 186 } as const;

const horns = [
  'M0 7.4h24M12 7V3.8M12 4.4C12 1.6 8.2.6 6.6 2.2S7 5.6 8.6 4.6M12 4.4C12 1.6 15.8.6 17.4 2.2S17 5.6 15.4 4.6',
  'M0 5.2l1.8-2L0 1.2M24 5.2l-1.8-2L24 1.2',
].join('');
const TILE = { width: 24, height: 8 };

/** The ornament across the paper; answers with where it ends. */
export function ornament(pen: Pen, { x, y, width }: Spot, tall = 2.1): number {
  const count = Math.round(width / (tall * (TILE.width / TILE.height)));
  const unit = width / count / TILE.width;
  for (let at = 0; at < count; at++) pen.drawing(horns, { x: x + at * unit * TILE.width, y, unit, weight: 1.3 });
  return y + unit * TILE.height;
}

/** A code to read with a phone, with the quiet zone that readers need left to the paper around it. */
export const quickCode = (pen: Pen, text: string, spot: Spot): void =>
  pen.squares(encode(text, { ecc: 'M', border: 0 }).data, spot);

/** A heading in both languages; answers with where it ends. */
export const heading = (pen: Pen, title: Both, spot: Spot): number =>
  pen.both(title, spot, { size: 15, bold: true }) + 2;
