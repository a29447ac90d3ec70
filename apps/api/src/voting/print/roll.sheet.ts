import type { Named } from '@ortaq/kernel';

import type { Both } from '../../platform/print/both.ts';
import { PAPER } from '../../platform/print/marks.ts';
import type { Pen } from '../../platform/print/pen.ts';
import type { Side } from '../../platform/print/side.ts';
import { formHead, pageFoot } from './frame.ts';
import type { Desk } from './pack.ts';
import { inPages } from './page-breaks.ts';

/** A person as the printed roll names them. */
export interface RollPerson {
  readonly name: string;
  readonly last4: string;
  readonly settlement: Named | null;
}

const PER_PAGE = 20;
const ROW = 10;
const { edge, inner } = PAPER;

/** Widths of the columns: number, name, settlement, end of the identity number, stub, signature. */
const widths = [12, 64, 34, 22, 22, 32] as const;
const lefts = widths.map((_, at) => edge + widths.slice(0, at).reduce((sum, each) => sum + each, 0));

/** The people who may vote, in the order of the alphabet, with room for the stub and the signature. */
export function rollSheets(desk: Desk, people: readonly RollPerson[]): Side[] {
  const pages = inPages(people, PER_PAGE);
  return pages.map((rows, at) => ({
    size: 'A4',
    draw(pen) {
      const top = rollHead(pen, desk, people.length);
      for (const [row, person] of rows.entries())
        rollRow(pen, person, { y: top + row * ROW, number: at * PER_PAGE + row + 1 });
      pageFoot(pen, desk, { page: at + 1, pages: pages.length });
    },
  }));
}

/** How many pages the roll of so many people takes. */
export const rollPages = (people: number): number => Math.ceil(people / PER_PAGE);

function rollHead(pen: Pen, desk: Desk, count: number): number {
  const { say, word } = desk;
  const half = inner / 2;
  const total = say((t) => t('voting.sheet.roll.count', { count }));
  pen.both(total, { x: edge + half, y: 15, width: half }, { size: 10.5, align: 'right' });
  const top = formHead(pen, desk, word('voting.print.roll'));
  const notes = [word('voting.sheet.roll.private'), word('voting.sheet.roll.before')];
  const ends = notes.map((note, at) =>
    pen.both(note, { x: edge + at * half, y: top - 1, width: half - 4 }, { size: 10.5 }),
  );
  const y = Math.max(...ends) + 4;
  for (const [at, head] of headsOf(desk).entries())
    pen.both(head, { x: lefts[at]! + 1, y, width: widths[at]! - 1 }, { size: 9.5 });
  pen.line([edge, y + 10], [edge + inner, y + 10], { weight: 0.5 });
  return y + 10;
}

const headsOf = ({ word }: Desk): Both[] => [
  { ...word('voting.sheet.roll.number'), ru: '' },
  word('voting.sheet.roll.name'),
  word('voting.sheet.roll.settlement'),
  word('voting.sheet.roll.iin'),
  word('voting.sheet.roll.stub'),
  word('voting.sheet.roll.signature'),
];

interface RollRow {
  readonly y: number;
  readonly number: number;
}

function rollRow(pen: Pen, { name, last4, settlement }: RollPerson, { y, number }: RollRow): void {
  const cells = [String(number), name, settlement?.kk ?? '', last4];
  for (const [at, text] of cells.entries()) {
    const look = { size: at === 1 ? 11 : 9.5 };
    const spot = { x: lefts[at]! + 1, width: widths[at]! - 2 };
    const height = pen.heightOf(text, spot.width, look);
    pen.write(text, { ...spot, y: y + (ROW - height) / 2 }, look);
  }
  pen.line([edge, y + ROW], [edge + inner, y + ROW], { weight: 0.2, grey: true });
  for (const left of lefts.slice(4)) pen.line([left, y], [left, y + ROW], { weight: 0.2, grey: true });
}
