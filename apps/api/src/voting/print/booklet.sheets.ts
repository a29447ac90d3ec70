import { formatPhone } from '@ortaq/words';

import { BOOKLET } from './booklet-frame.ts';
import { ornament, quickCode } from '../../platform/print/marks.ts';
import type { Pen } from '../../platform/print/pen.ts';
import type { Side } from '../../platform/print/side.ts';
import { whereToAsk } from '../../platform/print/where-to-ask.ts';
import { projectPage } from './booklet-project.ts';
import { daysOf, placeOf } from './frame.ts';
import type { Desk } from './pack.ts';

const { edge: x, inner: width, height } = BOOKLET;

/** Pages on one folded sheet. */
const FOLDED = 4;

/** A cover, a page for each project by its number, and how to vote at the end; as many pages as fill folded sheets. */
export function bookletPages(desk: Desk): Side[] {
  const projects = desk.pack.projects.toSorted((a, b) => a.number - b.number);
  const notes = (2 * FOLDED - ((projects.length + 2) % FOLDED)) % FOLDED;
  const inside = [
    ...projects.map((project) => (pen: Pen) => projectPage(pen, desk, project)),
    ...Array.from({ length: notes }, () => (pen: Pen) => notesPage(pen, desk)),
  ].map((page, at) => (pen: Pen) => {
    page(pen);
    pen.write(String(at + 2), { x, y: height - 9, width }, { size: 9, grey: true, align: 'center' });
  });
  const pages = [(pen: Pen) => cover(pen, desk), ...inside, (pen: Pen) => lastPage(pen, desk)];
  return pages.map((draw) => ({ size: 'A5', draw }));
}

function cover(pen: Pen, desk: Desk): void {
  const { pack, say, word } = desk;
  let y = ornament(pen, { x, y: 14, width }, 3) + 10;
  y = pen.both(placeOf(desk), { x, y, width }, { size: 13 }) + 12;
  y = pen.both(word('voting.print.part.booklet'), { x, y, width }, { size: 30, bold: true }) + 10;
  y = pen.both(daysOf(desk), { x, y, width }, { size: 18, bold: true }) + 8;
  const sum = say((t) =>
    t('voting.sheet.poster.sum', { envelope: String(pack.envelope), count: pack.projects.length }),
  );
  pen.both(sum, { x, y, width }, { size: 12 });
  quickCode(pen, pack.site, { x, y: 150, width: 44 });
  pen.both(word('voting.sheet.ask.site'), { x: x + 50, y: 152, width: width - 50 }, { size: 11 });
}

function notesPage(pen: Pen, { word }: Desk): void {
  let y = pen.both(word('voting.sheet.booklet.notes'), { x, y: 14, width }, { size: 15, bold: true }) + 12;
  for (; y < height - 18; y += 11) pen.line([x, y], [x + width, y], { weight: 0.2, grey: true });
}

/** How to vote, where and when. */
function lastPage(pen: Pen, desk: Desk): void {
  const { pack, word } = desk;
  let y = pen.both(word('voting.sheet.booklet.how'), { x, y: 14, width }, { size: 22, bold: true }) + 3;
  y = pen.both(daysOf(desk), { x, y, width }, { size: 15, bold: true }) + 5;
  const ways = [
    [word('voting.sheet.poster.phone'), word('voting.sheet.poster.phone.text')],
    [word('voting.sheet.poster.office'), word('voting.sheet.poster.office.text')],
    [word('voting.sheet.poster.paper'), word('voting.sheet.poster.paper.text')],
  ] as const;
  for (const [title, text] of ways) {
    y = pen.both(title, { x, y, width }, { size: 13, bold: true }) + 0.5;
    y = pen.both(text, { x, y, width }, { size: 11 }) + 4;
  }
  y = pen.both(word('voting.sheet.card.secret'), { x, y, width }, { size: 11 }) + 5;
  pen.line([x, y], [x + width, y], { weight: 0.4 });
  quickCode(pen, `${pack.site}/vote?cycle=${pack.mark}`, { x, y: y + 5, width: 34 });
  const spot = { x: x + 40, width: width - 40 };
  let end = pen.both(word('voting.sheet.ask'), { ...spot, y: y + 5 }, { size: 13, bold: true }) + 1;
  if (pack.phone) end = pen.write(formatPhone(pack.phone), { ...spot, y: end }, { size: 15, bold: true }) + 1;
  const where = whereToAsk(pack);
  if (where) pen.both(where, { ...spot, y: end }, { size: 10.5 });
}
