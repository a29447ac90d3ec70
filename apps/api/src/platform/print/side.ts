import type { Pen } from './pen.ts';

/** One side of a sheet. */
export interface Side {
  readonly size: 'A5' | 'A4' | 'A3';
  draw(pen: Pen): void;
}
