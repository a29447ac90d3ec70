import { instructionOf } from '@ortaq/words';

import type { Both } from '../../platform/print/both.ts';
import { PAPER } from '../../platform/print/marks.ts';
import type { Side } from '../../platform/print/side.ts';
import { examples, howToMark } from './ballot-marks.ts';
import { formHead } from './frame.ts';
import type { Desk } from './pack.ts';

const { edge: x, inner: width } = PAPER;
const SIDE = 18;

/** How the ballot is filled in, in large type, for the table at which people do it. */
export const cardSheet = (desk: Desk): Side => ({
  size: 'A4',
  draw(pen) {
    const { pack, say, word } = desk;
    let y = formHead(pen, desk, word('voting.print.part.card')) + 6;
    const steps: readonly Both[] = [
      word('voting.sheet.card.read'),
      say((t) => `${howToMark(pack.form, t)} ${instructionOf(pack.form, t)}`),
      word('voting.sheet.card.fold'),
    ];
    for (const [at, step] of steps.entries()) {
      pen.write(String(at + 1), { x, y: y - 1, width: 14 }, { size: 34, bold: true });
      y = pen.both(step, { x: x + 18, y, width: width - 18 }, { size: 19 }) + 9;
      if (at === 1) {
        examples(pen, desk, { x: x + 22, y: y + 2, side: SIDE });
        y += SIDE + 14;
      }
    }
    pen.line([x, y], [x + width, y], { weight: 0.5 });
    y = pen.both(word('voting.sheet.card.spoilt'), { x, y: y + 8, width }, { size: 16 }) + 6;
    pen.both(word('voting.sheet.card.secret'), { x, y, width }, { size: 16 });
  },
});
