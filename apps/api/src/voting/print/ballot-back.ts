import { formatPhone } from '@ortaq/words';

import type { Both } from '../../platform/print/both.ts';
import { heading, ornament, PAPER, quickCode } from '../../platform/print/marks.ts';
import type { Pen } from '../../platform/print/pen.ts';
import type { Side } from '../../platform/print/side.ts';
import { whereToAsk } from '../../platform/print/where-to-ask.ts';
import { pageFoot } from './frame.ts';
import type { Desk } from './pack.ts';

const { edge: x, inner: width } = PAPER;
const GAP = 9;

/** The back of a ballot: what happens next, the money, a spoilt ballot, whom to ask. */
export const backSide = (desk: Desk, page: number, pages: number): Side => ({
  size: 'A4',
  draw(pen) {
    let y = ornament(pen, { x, y: 8, width }) + 10;
    y = steps(pen, desk, y) + GAP;
    y = money(pen, desk, y) + GAP;
    spoilt(pen, desk, y);
    ask(pen, desk, 226);
    pageFoot(pen, desk, { page, pages });
  },
});

function steps(pen: Pen, { pack, say, word }: Desk, y: number): number {
  let end = heading(pen, word('voting.sheet.next'), { x, y, width });
  const next: readonly (readonly [when: Both, what: Both])[] = [
    [say((t) => `${t.format.date(pack.closesAt)}, ${t.format.time(pack.closesAt)}`), word('voting.sheet.next.close')],
    [word('voting.sheet.next.count'), word('voting.sheet.next.count.text')],
    [word('voting.sheet.next.council'), word('voting.sheet.next.council.text')],
  ];
  for (const [when, what] of next) {
    pen.line([x, end], [x + width, end], { weight: 0.2, grey: true });
    pen.both(when, { x, y: end + 3, width: 56 }, { size: 12, bold: true });
    end = pen.both(what, { x: x + 60, y: end + 3, width: width - 60 }, { size: 12 }) + 3;
  }
  return end;
}

function money(pen: Pen, { pack, say, word }: Desk, y: number): number {
  const below = heading(pen, word('voting.sheet.money'), { x, y, width });
  const sum = say((t) => t.format.money(pack.envelope));
  const end = pen.write(sum.kk, { x, y: below, width }, { size: 26, bold: true });
  const cost = pack.projects.reduce((all, project) => all + project.cost, 0n);
  if (cost <= pack.envelope) return end;
  const over = say((t) => t('voting.sheet.money.over', { count: pack.projects.length }));
  return pen.both(over, { x, y: end + 1, width }, { size: 12 });
}

function spoilt(pen: Pen, { word }: Desk, y: number): void {
  const below = heading(pen, word('voting.sheet.spoilt'), { x, y, width });
  pen.both(word('voting.sheet.spoilt.text'), { x, y: below, width }, { size: 12 });
}

/** In a frame at the foot: the page of the village as a code, the phone of the office, its address and hours. */
function ask(pen: Pen, desk: Desk, y: number): void {
  const { pack, word } = desk;
  pen.box({ x, y, width, height: 56 }, { weight: 0.5 });
  quickCode(pen, pack.site, { x: x + 6, y: y + 8, width: 36 });
  const spot = { x: x + 52, width: width - 58 };
  let end = pen.both(word('voting.sheet.ask'), { ...spot, y: y + 4 }, { size: 15, bold: true });
  if (pack.phone) end = pen.write(formatPhone(pack.phone), { ...spot, y: end + 1 }, { size: 20, bold: true });
  const where = whereToAsk(pack);
  if (where) end = pen.both(where, { ...spot, y: end + 1 }, { size: 11 });
  pen.both(word('voting.sheet.ask.site'), { ...spot, y: end + 1 }, { size: 11 });
}
