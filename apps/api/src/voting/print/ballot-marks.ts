import type { BallotForm } from '@ortaq/domain/cycles';
import { hasPoints, isRanked, limitsOf } from '@ortaq/domain/voting';
import type { Say } from '@ortaq/words';

import type { Pen } from '../../platform/print/pen.ts';
import type { Desk } from './pack.ts';

const takesNumber = (form: BallotForm): boolean => hasPoints(form) || isRanked(form);

/** What to put into the squares. */
export function howToMark(form: BallotForm, t: Say): string {
  if (hasPoints(form)) return t('voting.sheet.mark.points');
  if (isRanked(form)) return t('voting.sheet.mark.order');
  return t(limitsOf(form).most === 1 ? 'voting.sheet.mark.one' : 'voting.sheet.mark.many');
}

/** How many squares show how: a tick can go wrong in more ways than a number. */
export const shownExamples = (form: BallotForm): number => (takesNumber(form) ? 2 : 3);

interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

const tick = (pen: Pen, { x, y, side }: Square) =>
  pen.drawing('M2 5.2l2.2 2.3L8.4 2', { x, y, unit: side / 10, weight: 1.1 });
const slash = (pen: Pen, { x, y, side }: Square) =>
  pen.line([x - side * 0.12, y + side * 0.95], [x + side * 1.2, y + side * 0.1], { weight: side * 0.08 });
const ring = (pen: Pen, { x, y, side }: Square) =>
  pen.circle({ x: x + side / 2, y: y + side / 2 }, side * 0.68, { weight: side * 0.08 });
const number = (pen: Pen, { x, y, side }: Square) =>
  pen.write('3', { x, y: y + side * 0.12, width: side }, { size: side * 1.8, bold: true, align: 'center' });

/** Squares filled in rightly and wrongly, each with a word beside it, from left to right. */
export function examples(pen: Pen, { pack, word }: Desk, { x, y, side }: Square): void {
  const right = word('voting.sheet.right');
  const wrong = word('voting.sheet.wrong');
  const shown = takesNumber(pack.form)
    ? [
        { draw: number, says: right },
        { draw: tick, says: wrong },
      ]
    : [
        { draw: tick, says: right },
        { draw: slash, says: wrong },
        { draw: ring, says: wrong },
      ];
  for (const [at, { draw, says }] of shown.entries()) {
    const square = { x: x + at * side * EXAMPLE, y, side };
    pen.box({ ...square, width: side, height: side }, { weight: side * 0.06 });
    draw(pen, square);
    const spot = { x: square.x + side * 1.35, y: y + side * 0.12, width: side * 2 };
    pen.both(says, spot, { size: side * 1.1 });
  }
}

/** Width of a square with its word, in sides of the square. */
export const EXAMPLE = 3.2;
