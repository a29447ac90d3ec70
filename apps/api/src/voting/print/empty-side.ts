import { PAPER } from '../../platform/print/marks.ts';
import type { Side } from '../../platform/print/side.ts';
import type { Desk } from './pack.ts';

/** The back of a last sheet that has nothing to say, said so that nobody looks for it. */
export const emptySide = ({ word }: Desk): Side => ({
  size: 'A4',
  draw: (pen) => {
    const { edge: x, inner: width } = PAPER;
    const { kk, ru } = word('voting.sheet.empty');
    const end = pen.write(kk, { x, y: 140, width }, { size: 11, grey: true, align: 'center' });
    pen.write(ru, { x, y: end + 1, width }, { size: 10, grey: true, align: 'center' });
  },
});
