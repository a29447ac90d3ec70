import { formatsIn, type Place } from '@ortaq/words';

import { PAPER } from '../../platform/print/marks.ts';
import type { Look, Pen } from '../../platform/print/pen.ts';
import { categorySigns } from './category-signs.ts';
import type { Desk, PaperProject } from './pack.ts';

const BOX = 12;
const SIGN = 10;
const LEAST_ROW = 15;

/** Left edges of the columns, and the width of the words, in millimetres. */
const column = { box: PAPER.edge, number: 27, sign: 46, words: 60, cost: 166 };
const WORDS = 103;
const COST = 32;

const title: Look = { size: 14, bold: true };
const change: Look = { size: 10.5 };

const wordsHeight = (pen: Pen, project: PaperProject): number =>
  pen.heightOf(project.title, WORDS, title) + pen.heightOf(project.change, WORDS, change);

/** How much room a project needs. */
export const rowHeight = ({ pen }: Desk, project: PaperProject): number =>
  Math.max(LEAST_ROW, wordsHeight(pen, project) + 2.5);

interface Row {
  readonly y: number;
  readonly height: number;
  readonly place: Place;
}

/** A square to mark, the number by which the project is counted, its sign, its words, its cost. */
export function projectRow(pen: Pen, project: PaperProject, { y, height, place }: Row): void {
  const middle = y + height / 2;
  pen.box({ x: column.box, y: middle - BOX / 2, width: BOX, height: BOX }, { weight: 0.7 });
  pen.write(`№${project.number}`, { x: column.number, y: middle - 4, width: 19 }, { size: 18, bold: true });
  const sign = categorySigns[project.sign] ?? categorySigns['other']!;
  pen.drawing(sign, { x: column.sign, y: middle - SIGN / 2, unit: SIGN / 24, weight: 1.3 });
  const top = middle - wordsHeight(pen, project) / 2;
  const end = pen.write(project.title, { x: column.words, y: top, width: WORDS }, title);
  pen.write(project.change, { x: column.words, y: end, width: WORDS }, change);
  const cost = formatsIn('kk', place).money(project.cost);
  pen.write(cost, { x: column.cost, y: middle - 2.5, width: COST }, { size: 12, bold: true, align: 'right' });
  const { edge, inner } = PAPER;
  pen.line([edge, y + height], [edge + inner, y + height], { weight: 0.2, grey: true });
}
