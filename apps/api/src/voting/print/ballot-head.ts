import { instructionOf, questionOf } from '@ortaq/words';
import type { Rotation } from '@ortaq/domain/voting';

import { ornament, PAPER } from '../../platform/print/marks.ts';
import type { Pen } from '../../platform/print/pen.ts';
import { EXAMPLE, examples, howToMark, shownExamples } from './ballot-marks.ts';
import { placeOf } from './frame.ts';
import type { Desk } from './pack.ts';

const { edge: x, inner: width } = PAPER;
const EXAMPLE_SIDE = 8;

/** The head of a ballot: where and when, the question, the rotation, how to mark. */
export function ballotHead(pen: Pen, desk: Desk, rotation: Rotation): void {
  const { pack, say } = desk;
  const y = ornament(pen, { x, y: 8, width }) + 2;
  const below = pen.both(placeOf(desk), { x, y, width: width - 34 }, { size: 10.5 }) + 1.5;
  pen.both(
    say((t) => questionOf(pack.form, t)),
    { x, y: below, width },
    { size: 21, bold: true },
  );
  rotationSign(pen, desk, { rotation, y });
  howTo(pen, desk, 40);
}

/** The head of the sides on which the list goes on. */
export function continuedHead(pen: Pen, desk: Desk, rotation: Rotation): void {
  const { pack, say } = desk;
  const y = ornament(pen, { x, y: 8, width }) + 2;
  const question = say((t) => t('voting.sheet.continued', { question: questionOf(pack.form, t) }));
  const below = pen.both(placeOf(desk), { x, y, width: width - 34 }, { size: 10.5 }) + 1;
  pen.write(question.kk, { x, y: below, width: width - 34 }, { size: 14, bold: true });
  rotationSign(pen, desk, { rotation, y });
  pen.line([x, 35], [x + width, 35], { weight: 0.5 });
}

function rotationSign(pen: Pen, { word }: Desk, { rotation, y }: { readonly rotation: Rotation; readonly y: number }) {
  const left = x + width - 31;
  pen.box({ x: left, y, width: 31, height: 11 }, { weight: 0.4 });
  pen.write(rotation, { x: left + 2, y: y + 0.8, width: 9 }, { size: 22, bold: true, align: 'center' });
  const { kk, ru } = word('voting.sheet.rotation');
  pen.write(kk, { x: left + 12, y: y + 1.5, width: 18 }, { size: 9 });
  pen.write(ru, { x: left + 12, y: y + 5.5, width: 18 }, { size: 9, grey: true });
}

/** Between two lines: what to do, and squares that show it. */
function howTo(pen: Pen, desk: Desk, y: number): void {
  const { pack, say } = desk;
  const left = x + width - shownExamples(pack.form) * EXAMPLE * EXAMPLE_SIDE;
  pen.line([x, y], [x + width, y], { weight: 0.5 });
  const mark = say((t) => howToMark(pack.form, t));
  const many = say((t) => instructionOf(pack.form, t));
  const room = left - x - 6;
  let end = pen.write(mark.kk, { x, y: y + 1.5, width: room }, { size: 11.5, bold: true });
  end = pen.write(many.kk, { x, y: end, width: room }, { size: 11.5 });
  pen.write(`${mark.ru} ${many.ru}`, { x, y: end + 0.3, width: room }, { size: 9.5, grey: true });
  examples(pen, desk, { x: left, y: y + 9.5, side: EXAMPLE_SIDE });
  pen.line([x, 68], [x + width, 68], { weight: 0.5 });
}
