import { formatsIn, issuedWords } from '@ortaq/words';

import { PAPER, quickCode } from '../../platform/print/marks.ts';
import type { Pen } from '../../platform/print/pen.ts';
import type { Side } from '../../platform/print/side.ts';
import { fields, formHead, pageFoot } from './frame.ts';
import type { Desk, PaperProject } from './pack.ts';
import { pageBreaks } from './page-breaks.ts';

const { edge: x, inner: width } = PAPER;
const PER_SIDE = { first: 168, next: 228 };
const NAME = 88;

/** Projects by their numbers, with room for their votes: for the board, until the page is read by everybody. */
export function resultSheets(desk: Desk): Side[] {
  const projects = desk.pack.projects.toSorted((a, b) => a.number - b.number);
  const heights = projects.map(({ title }) => Math.max(9, desk.pen.heightOf(title, NAME, { size: 11 }) + 3));
  const pages = pageBreaks(heights, PER_SIDE);
  return pages.map((rows, at) => ({
    size: 'A4',
    draw(pen) {
      let y = resultHead(pen, desk, at === 0);
      for (const row of rows) {
        resultRow(pen, projects[row]!, { y, height: heights[row]!, cost: costOf(desk, projects[row]!) });
        y += heights[row]!;
      }
      pageFoot(pen, desk, { page: at + 1, pages: pages.length });
    },
  }));
}

const costOf = ({ pack }: Desk, { cost }: PaperProject): string => formatsIn('kk', pack.place).money(cost);

/** Left edges of number, name, cost, votes, won. */
const lefts = [x, x + 14, x + 104, x + 138, x + 164] as const;

function resultHead(pen: Pen, desk: Desk, isFirst: boolean): number {
  const { word, pack } = desk;
  let y = formHead(pen, desk, word('voting.print.part.result'));
  if (isFirst) {
    quickCode(pen, `${pack.site}/results`, { x: x + width - 24, y, width: 24 });
    const names = [
      word('voting.sheet.result.voted'),
      word('voting.sheet.result.onPaper'),
      word('voting.sheet.result.online'),
    ];
    y = fields(pen, names, { x, y, width: width - 32 });
    y = pen.both(word('voting.sheet.result.site'), { x, y, width: width - 32 }, { size: 10.5 }) + 3;
    if (pack.isSingleOperator !== null) {
      y = pen.both(word(issuedWords(pack.isSingleOperator)), { x, y, width }, { size: 10 }) + 3;
    }
  }
  const heads = [
    { kk: '№', ru: '' },
    word('voting.sheet.result.project'),
    word('voting.sheet.result.cost'),
    word('voting.sheet.result.votes'),
    word('voting.sheet.result.won'),
  ];
  for (const [at, head] of heads.entries()) pen.both(head, { x: lefts[at]! + 1, y, width: 30 }, { size: 10 });
  pen.line([x, y + 9], [x + width, y + 9], { weight: 0.5 });
  return y + 9;
}

interface Row {
  readonly y: number;
  readonly height: number;
  readonly cost: string;
}

function resultRow(pen: Pen, { number, title }: PaperProject, { y, height, cost }: Row): void {
  const middle = y + height / 2;
  pen.write(String(number), { x: lefts[0] + 1, y: middle - 2.6, width: 12 }, { size: 12, bold: true });
  const top = middle - pen.heightOf(title, NAME, { size: 11 }) / 2;
  pen.write(title, { x: lefts[1] + 1, y: top, width: NAME }, { size: 11 });
  pen.write(cost, { x: lefts[2], y: middle - 2.3, width: 32 }, { size: 10.5, align: 'right' });
  pen.line([lefts[3] + 2, middle + 3], [lefts[4] - 3, middle + 3]);
  pen.box({ x: lefts[4] + 4, y: middle - 3, width: 6, height: 6 }, { weight: 0.4 });
  pen.line([x, y + height], [x + width, y + height], { weight: 0.2, grey: true });
}
