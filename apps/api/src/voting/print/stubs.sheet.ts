import { serialsOf } from '@ortaq/domain/voting';

import { PAPER } from '../../platform/print/marks.ts';
import type { Area, Pen } from '../../platform/print/pen.ts';
import type { Side } from '../../platform/print/side.ts';
import { placeOf } from './frame.ts';
import type { Desk } from './pack.ts';
import { inPages } from './page-breaks.ts';

const ROWS = 4;
const CELL = { width: PAPER.width / 2, height: PAPER.height / ROWS };

/** Numbered stubs to cut apart, eight on a side. Which rotation was given is not asked: few ballots of one could name a person. */
export const stubSheets = (desk: Desk): Side[] =>
  inPages(serialsOf(desk.run), ROWS * 2).map((serials) => ({
    size: 'A4',
    draw(pen) {
      for (const [at, serial] of serials.entries()) {
        const corner = { x: (at % 2) * CELL.width, y: Math.floor(at / 2) * CELL.height };
        stub(pen, desk, { serial, area: { ...corner, ...CELL } });
      }
      cuts(pen);
    },
  }));

function cuts(pen: Pen): void {
  pen.line([CELL.width, 0], [CELL.width, PAPER.height], { weight: 0.2, dash: 2, grey: true });
  for (let row = 1; row < ROWS; row++)
    pen.line([0, row * CELL.height], [PAPER.width, row * CELL.height], { weight: 0.2, dash: 2, grey: true });
}

function stub(pen: Pen, desk: Desk, { serial, area }: { readonly serial: string; readonly area: Area }): void {
  const { word } = desk;
  const [x, width] = [area.x + 10, area.width - 20];
  pen.both(word('voting.sheet.stub'), { x, y: area.y + 8, width: 40 }, { size: 13, bold: true });
  pen.write(serial, { x: x + 40, y: area.y + 7, width: width - 40 }, { size: 22, bold: true, align: 'right' });
  pen.write(placeOf(desk).kk, { x, y: area.y + 20, width }, { size: 9, grey: true });
  pen.both(word('voting.sheet.stub.rule'), { x, y: area.y + 25, width }, { size: 9.5 });
  const rows = [word('voting.sheet.stub.day'), word('voting.sheet.stub.line'), word('voting.sheet.stub.clerk')];
  for (const [at, name] of rows.entries()) {
    const y = area.y + 37 + at * 11.5;
    pen.both(name, { x, y, width: 36 }, { size: 9.5 });
    pen.line([x + 38, y + 8], [x + width, y + 8]);
  }
}
