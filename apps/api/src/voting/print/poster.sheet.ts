import { formatPhone } from '@ortaq/words';

import { ornament, quickCode } from '../../platform/print/marks.ts';
import type { Pen } from '../../platform/print/pen.ts';
import type { Side } from '../../platform/print/side.ts';
import { whereToAsk } from '../../platform/print/where-to-ask.ts';
import { daysOf, placeOf } from './frame.ts';
import type { Desk } from './pack.ts';

/** A3 upright, millimetres. */
const x = 22;
const width = 297 - 2 * x;
const CODE = 84;

/** For the wall of the shop: when, how much, three ways to vote, and a code large enough to be read from a step away. */
export const posterSheet = (desk: Desk): Side => ({
  size: 'A3',
  draw(pen) {
    const { pack, say, word } = desk;
    let y = ornament(pen, { x, y: 18, width }, 4) + 10;
    y = pen.both(placeOf(desk), { x, y, width }, { size: 18 }) + 6;
    y = pen.both(word('voting.sheet.poster.call'), { x, y, width }, { size: 62, bold: true }) + 8;
    y = pen.both(daysOf(desk), { x, y, width }, { size: 40, bold: true }) + 10;
    const { envelope, projects } = pack;
    const sum = say((t) => t('voting.sheet.poster.sum', { envelope: String(envelope), count: projects.length }));
    pen.both(sum, { x, y, width }, { size: 20 });
    ways(pen, desk, 226);
    foot(pen, desk, 316);
  },
});

/** Three ways to vote, side by side. */
function ways(pen: Pen, { word }: Desk, y: number): void {
  pen.line([x, y], [x + width, y], { weight: 0.8 });
  const [gap, each] = [8, (width - 16) / 3];
  const shown = [
    [word('voting.sheet.poster.phone'), word('voting.sheet.poster.phone.text')],
    [word('voting.sheet.poster.office'), word('voting.sheet.poster.office.text')],
    [word('voting.sheet.poster.paper'), word('voting.sheet.poster.paper.text')],
  ] as const;
  for (const [at, [title, text]] of shown.entries()) {
    const left = x + at * (each + gap);
    pen.write(String(at + 1), { x: left, y: y + 8, width: 16 }, { size: 44, bold: true });
    pen.both(title, { x: left + 17, y: y + 9, width: each - 17 }, { size: 22, bold: true });
    pen.both(text, { x: left, y: y + 32, width: each }, { size: 17 });
  }
}

function foot(pen: Pen, desk: Desk, y: number): void {
  const { pack, word } = desk;
  pen.line([x, y - 8], [x + width, y - 8], { weight: 0.8 });
  quickCode(pen, pack.site, { x, y, width: CODE });
  const spot = { x: x + CODE + 16, width: width - CODE - 16 };
  let end = pen.both(word('voting.sheet.ask'), { ...spot, y: y + 2 }, { size: 24, bold: true }) + 3;
  if (pack.phone) end = pen.write(formatPhone(pack.phone), { ...spot, y: end }, { size: 40, bold: true }) + 3;
  const where = whereToAsk(pack);
  if (where) pen.both(where, { ...spot, y: end }, { size: 16 });
}
